package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Shell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A process that we started, now or in an earlier life. Thread-safe: it holds nothing that changes. */
final class Child {

    private static final Duration AFTER_KILL = Duration.ofSeconds(5);
    private static final long LOOK_EVERY_MS = 50;

    private final PidFile pidFile;
    private final Identity identity;

    private Child(PidFile pidFile, Identity identity) {
        this.pidFile = pidFile;
        this.identity = identity;
    }

    static Child start(PidFile pidFile, Launch launch) {
        long pid = Spawn.of(launch).pid();
        Identity identity = Identity.of(pid).orElse(new Identity(pid, 0, "ended at once"));
        pidFile.write(identity, fingerprint(launch));
        return new Child(pidFile, identity);
    }

    /** The process that an earlier supervisor left running. */
    static Optional<Child> find(PidFile pidFile) {
        return pidFile.read().map(entry -> new Child(pidFile, entry.identity()));
    }

    /** As {@link #find}, if it was launched in the same way as it would be now. */
    static Optional<Child> findSame(PidFile pidFile, Launch launch) {
        return pidFile.read()
                .filter(entry -> entry.fingerprint().equals(fingerprint(launch)))
                .map(entry -> new Child(pidFile, entry.identity()));
    }

    boolean alive() {
        return identity.runs();
    }

    long pid() {
        return identity.pid();
    }

    Optional<Instant> since() {
        return ProcessHandle.of(pid()).flatMap(handle -> handle.info().startInstant());
    }

    /** Asks it to end, kills it if it does not; returns when it is gone. */
    void stop(Care.StopSignal signal, Duration within) {
        if (alive()) {
            send(signal);
        }
        if (!goneWithin(within)) {
            kill();
        }
        pidFile.delete();
    }

    void kill() {
        if (alive()) {
            ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (!goneWithin(AFTER_KILL)) {
            throw new CannotRunException(
                    "process " + pid() + " (" + pidFile.name() + ") does not end, even when killed");
        }
    }

    boolean goneWithin(Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (alive()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            try {
                Thread.sleep(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !alive();
            }
        }
        return true;
    }

    /** Java sends TERM itself; INT goes through the shell's own {@code kill}, which every machine has. */
    private void send(Care.StopSignal signal) {
        switch (signal) {
            case TERM -> ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroy);
            case INT -> Shell.run(List.of("sh", "-c", "kill -INT \"$0\"", Long.toString(pid())), Duration.ofSeconds(5));
        }
    }

    private static String fingerprint(Launch launch) {
        String text = launch.command() + "\n" + new TreeMap<>(launch.environment()) + "\n" + launch.version();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
