package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.process.Step.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * Starts stage after stage, what stands in one stage together, and watches it from then on. What does not start is tried
 * again and again while the rest goes on: a caller must reach whatever part of the hotline is up. One thread calls
 * {@link #start}; {@link #stop} may come from any other at any time and ends everything in reverse order.
 */
public final class Supervisor {

    private static final Duration ORPHAN_STOPS_WITHIN = Duration.ofSeconds(20);

    private final Path pidFolder;
    private final List<List<Step>> stages;
    private final Progress progress;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final List<TaskTry> tasks = new CopyOnWriteArrayList<>();

    /** Set once by {@link #stop}; read between any two steps of the start. */
    private volatile boolean stopping;

    public Supervisor(Path pidFolder, List<List<Step>> stages, Progress progress) {
        this.pidFolder = pidFolder;
        this.stages = stages;
        this.progress = progress;
    }

    /**
     * Returns when every stage had its time, or at once when it is being stopped.
     *
     * @return what did not get ready and is still being tried
     */
    public List<Step> start() {
        endStrangers();
        checkPorts();
        var late = new ArrayList<Step>();
        for (List<Step> stage : stages) {
            if (!stopping) {
                late.addAll(start(stage));
            }
        }
        return late;
    }

    public boolean stopped() {
        return stopping;
    }

    /** Ends in reverse order what was started; returns when all is gone. */
    public synchronized void stop() {
        stopping = true;
        tasks.forEach(TaskTry::stop);
        for (Watch watch : watches.reversed()) {
            progress.say("stopping " + watch.service().name());
            watch.stop();
        }
        watches.clear();
    }

    private List<Step> start(List<Step> stage) {
        List<Watch> begun = services(stage).stream().map(this::begin).toList();
        var late = new ArrayList<Step>(runTasks(stage));
        for (Watch watch : begun) {
            if (watch.awaitBeat()) {
                progress.say(watch.service().name() + " is ready");
            } else if (!stopping) {
                late.add(watch.service());
                tell(watch.service());
            }
            Thread.ofVirtual().name("watch-" + watch.service().name()).start(watch);
        }
        return late;
    }

    private void tell(Service service) {
        progress.say(service.name() + " did not get ready and is started again and again; the rest goes on. The end of "
                + service.launch().log() + ":\n" + LogTail.of(service.launch().log()));
    }

    private Watch begin(Service service) {
        var watch = new Watch(service, PidFile.of(pidFolder, service.name()), progress);
        watches.add(watch);
        watch.begin();
        if (stopping) {
            watch.stop();
        }
        return watch;
    }

    /** All at once; returns when each has had its first try. */
    private List<Task> runTasks(List<Step> stage) {
        List<TaskTry> tries = stage.stream()
                .filter(Task.class::isInstance)
                .map(step -> new TaskTry((Task) step, PidFile.of(pidFolder, step.name()), progress))
                .toList();
        tasks.addAll(tries);
        tries.forEach(TaskTry::begin);
        if (stopping) {
            tries.forEach(TaskTry::stop);
        }
        return tries.stream()
                .filter(task -> !task.awaitFirst())
                .map(TaskTry::task)
                .toList();
    }

    /** Tasks that a dead supervisor left half done, and services that are no longer wanted here. */
    private void endStrangers() {
        Set<String> wanted = stages.stream()
                .flatMap(stage -> services(stage).stream())
                .map(Service::name)
                .collect(Collectors.toSet());
        for (PidFile file : PidFile.in(pidFolder)) {
            if (!wanted.contains(file.name()) && !file.name().equals(Lease.NAME)) {
                Child.find(file).ifPresent(child -> child.stop(Care.StopSignal.TERM, ORPHAN_STOPS_WITHIN));
                file.delete();
            }
        }
    }

    /** Before anything starts, so that a busy port is one clear line and not a log to search. */
    private void checkPorts() {
        for (List<Step> stage : stages) {
            for (Service service : services(stage)) {
                if (Child.find(PidFile.of(pidFolder, service.name())).isEmpty()) {
                    service.ports().stream()
                            .filter(port -> !port.free())
                            .findFirst()
                            .ifPresent(port -> {
                                throw new CannotRunException(port.complaint());
                            });
                }
            }
        }
    }

    private static List<Service> services(List<Step> stage) {
        return stage.stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .toList();
    }
}
