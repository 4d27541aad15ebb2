package cn.hotline12368.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.launcher.host.Shell;
import cn.hotline12368.launcher.process.Step.Service;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path folder;

    private Actors actors = new Actors(Path.of(""));
    private final List<Supervisor> supervisors = new ArrayList<>();

    @BeforeEach
    void openStage() {
        actors = new Actors(folder);
    }

    @AfterEach
    void endAll() {
        supervisors.forEach(Supervisor::stop);
        new Roll(actors.pids(), List.of()).endLeftovers();
    }

    @Test
    void start_keepsTheOrderOfStagesAndStopReversesIt() {
        Supervisor supervisor = supervisor(List.of(
                List.of(actors.service("store")),
                List.of(actors.task("migrate", "sleep 0.2; echo =migrate >> diary")),
                List.of(actors.service("bridge"))));
        assertThat(supervisor.start()).isEmpty();
        supervisor.stop();
        assertThat(actors.diary()).containsExactly("+store", "=migrate", "+bridge", "-bridge", "-store");
        assertThat(PidFile.in(actors.pids())).isEmpty();
    }

    @Test
    void service_thatDiesIsStartedAgain() throws InterruptedException {
        supervisor(List.of(List.of(actors.service("bridge")))).start();
        long first = actors.pid("bridge");
        signal("KILL", first);
        Actors.await(() -> actors.pid("bridge") != first && actors.pid("bridge") != 0);
        Actors.await(() -> actors.diary().equals(List.of("+bridge", "+bridge")));
    }

    @Test
    void service_thatHangsIsKilledAndStartedAgain() throws InterruptedException {
        supervisor(List.of(List.of(actors.service("bridge")))).start();
        long first = actors.pid("bridge");
        signal("STOP", first);
        Actors.await(() -> actors.pid("bridge") != first && actors.pid("bridge") != 0);
        assertThat(ProcStat.of(first).filter(ProcStat::runs)).isEmpty();
    }

    @Test
    void service_thatCrashesAgainAndAgainLeavesTheOthersAlone() throws InterruptedException {
        Service crashing = actors.service("bridge", "echo +bridge >> diary; exit 1", within -> false);
        Supervisor supervisor = supervisor(List.of(List.of(actors.service("asterisk")), List.of(crashing)));
        assertThat(supervisor.start()).extracting(Step::name).containsExactly("bridge");
        long asterisk = actors.pid("asterisk");
        Actors.await(() -> actors.diary().stream().filter("+bridge"::equals).count() >= 3);
        assertThat(actors.pid("asterisk")).isEqualTo(asterisk).isNotZero();
    }

    @Test
    void service_thatDoesNotStartIsToldWithTheEndOfItsLogAndTheRestGoesOn() {
        Service store = actors.service("store", "echo disk is full; exit 1", within -> false);
        Supervisor supervisor = supervisor(List.of(List.of(store), List.of(actors.service("asterisk"))));
        assertThat(supervisor.start()).extracting(Step::name).containsExactly("store");
        assertThat(actors.said()).contains("store did not get ready", "disk is full");
        assertThat(actors.diary()).containsExactly("+asterisk");
    }

    @Test
    void task_thatFailsIsToldAndTriedAgain() throws InterruptedException {
        Supervisor supervisor = supervisor(List.of(
                List.of(actors.task(
                        "migrate", "[ -e base ] && echo =migrate >> diary && exit; touch base; echo no base; exit 4")),
                List.of(actors.service("bridge"))));
        assertThat(supervisor.start()).extracting(Step::name).containsExactly("migrate");
        assertThat(actors.said()).contains("migrate ended with 4", "no base");
        Actors.await(() -> actors.diary().equals(List.of("+bridge", "=migrate")));
    }

    @Test
    void stop_duringALongTaskEndsTheTask() throws InterruptedException {
        Supervisor supervisor = supervisor(List.of(List.of(actors.task("migrate", "exec sleep 60"))));
        Thread start = Thread.ofVirtual().start(supervisor::start);
        Actors.await(() -> actors.pid("migrate") != 0);
        long task = actors.pid("migrate");
        supervisor.stop();
        assertThat(start.join(Duration.ofSeconds(15))).isTrue();
        assertThat(ProcStat.of(task).filter(ProcStat::runs)).isEmpty();
    }

    @Test
    void orphan_launchedTheSameWayIsKept() throws InterruptedException {
        Child left = Child.start(
                PidFile.of(actors.pids(), "bridge"), actors.service("bridge").launch());
        Actors.await(() -> actors.diary().contains("+bridge"));
        supervisor(List.of(List.of(actors.service("bridge")))).start();
        assertThat(actors.pid("bridge")).isEqualTo(left.pid());
    }

    @Test
    void orphan_launchedAnotherWayIsEndedFirst() throws InterruptedException {
        Child left = Child.start(PidFile.of(actors.pids(), "bridge"), actors.launch("bridge", "exec sleep 60"));
        supervisor(List.of(List.of(actors.service("bridge")))).start();
        assertThat(left.alive()).isFalse();
        assertThat(actors.pid("bridge")).isNotZero().isNotEqualTo(left.pid());
    }

    @Test
    void orphan_ofAServiceThatIsNotWantedHereIsEnded() {
        Child left = Child.start(PidFile.of(actors.pids(), "old"), actors.launch("old", "exec sleep 60"));
        supervisor(List.of(List.of(actors.service("bridge")))).start();
        assertThat(left.alive()).isFalse();
    }

    @Test
    void foreignProcess_withAPidOfOursIsNeverTouched() throws IOException {
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Identity identity = Identity.of(foreign.pid()).orElseThrow();
            PidFile.of(actors.pids(), "bridge")
                    .write(new Identity(identity.pid(), identity.startTicks() - 1, identity.boot()), "same");
            PidFile.of(actors.pids(), "old")
                    .write(new Identity(identity.pid(), identity.startTicks(), "another boot"), "same");
            Supervisor supervisor = supervisor(List.of(List.of(actors.service("bridge"))));
            supervisor.start();
            supervisor.stop();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void busyPort_isNamedBeforeAnythingStarts() throws IOException {
        try (var socket = new ServerSocket(0)) {
            Port port = Port.tcp("HOTLINE_BRIDGE_PORT", socket.getLocalPort(), "HTTP of the bridge");
            Service bridge = actors.service("bridge");
            var withPort = new Service("bridge", bridge.launch(), bridge.care(), List.of(port));
            Supervisor supervisor = supervisor(List.of(List.of(actors.service("store")), List.of(withPort)));
            assertThatThrownBy(supervisor::start)
                    .hasMessageContaining(Integer.toString(socket.getLocalPort()))
                    .hasMessageContaining("HOTLINE_BRIDGE_PORT")
                    .hasMessageContaining("HTTP of the bridge");
            assertThat(actors.diary()).isEmpty();
        }
    }

    @Test
    void stop_killsWhatIgnoresTheSignal() {
        Supervisor supervisor = supervisor(List.of(List.of(actors.service(
                "deaf",
                "trap '' TERM; echo +deaf >> diary; while :; do sleep 0.05; done",
                within -> actors.diary().contains("+deaf")))));
        supervisor.start();
        long pid = actors.pid("deaf");
        supervisor.stop();
        assertThat(ProcStat.of(pid).filter(ProcStat::runs)).isEmpty();
    }

    private Supervisor supervisor(List<List<Step>> stages) {
        Supervisor supervisor = actors.supervisor(stages);
        supervisors.add(supervisor);
        return supervisor;
    }

    private static void signal(String name, long pid) {
        Shell.run(List.of("sh", "-c", "kill -" + name + " " + pid), Duration.ofSeconds(5))
                .orFail("send a signal");
    }
}
