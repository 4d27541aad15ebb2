package cn.hotline12368.console.ask;

import java.time.Instant;

/**
 * The case that a session has proved to be its own, with what may be told of it.
 *
 * @param full for a screen
 * @param until afterwards the proof is wanted again
 */
record Identified(String caseNumber, String spoken, String full, Instant until) {}
