/**
 * Keeps processes alive: starts them in stages, listens to their heartbeats, restarts what dies, kills what hangs, stops
 * in reverse, and finds again what a dead supervisor left behind.
 *
 * <p>Example: {@code new Supervisor(folder, List.of(List.of(postgres, redis), List.of(migrate), List.of(bridge)), progress).start()}.
 * What a process is (its command, its heartbeat) is data, so tests put {@code sleep} in its place.
 */
@NullMarked
package cn.hotline12368.launcher.process;

import org.jspecify.annotations.NullMarked;
