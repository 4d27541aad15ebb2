package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.process.Step.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at services from outside, by their pid files: for {@code status}, and to end what a dead supervisor left. */
public final class Roll {

    private final Path pidFolder;
    private final List<Service> services;

    public Roll(Path pidFolder, List<Service> services) {
        this.pidFolder = pidFolder;
        this.services = services;
    }

    public List<Entry> call() {
        return services.parallelStream().map(this::entry).toList();
    }

    /** Ends in reverse order what still runs, then what else has a pid file here. */
    public int endLeftovers() {
        int ended = 0;
        for (Service service : services.reversed()) {
            ended += end(PidFile.of(pidFolder, service.name()), service.care().stopSignal());
        }
        for (PidFile file : PidFile.in(pidFolder)) {
            ended += end(file, Care.StopSignal.TERM);
        }
        return ended;
    }

    private Entry entry(Service service) {
        Child child = Child.find(PidFile.of(pidFolder, service.name())).orElse(null);
        if (child == null) {
            return new Entry(service.name(), 0, null, false);
        }
        boolean healthy = service.care().heartbeat().beats(service.care().every());
        return new Entry(service.name(), child.pid(), child.since().orElse(null), healthy);
    }

    private static int end(PidFile file, Care.StopSignal signal) {
        Child child = Child.find(file).orElse(null);
        if (child != null) {
            child.stop(signal, Duration.ofSeconds(20));
        }
        file.delete();
        return child == null ? 0 : 1;
    }

    /** One service; the pid is 0 if it does not run. */
    public record Entry(String name, long pid, @Nullable Instant since, boolean healthy) {}
}
