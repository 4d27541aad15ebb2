package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** Processes die while somebody is on the line. */
@Isolated("kills processes, or needs the machine for itself")
class CrashIT {

    private final RunningHotline hotline = RunningHotline.shared();

    @Test
    void bridgeKilledInACall_callerIsTakenOverAndNothingIsLostOrTwice() {
        Caller caller = Caller.dial(hotline, "--say", "诉讼费怎么收", "--wait", "14", "--keys", "#", "--wait", "14");
        awaitLiveAnswer(caller);
        long bridge = hotline.pid("bridge");

        hotline.signal("KILL", "bridge");
        JsonNode page = caller.page();

        assertThat(hotline.pid("bridge")).isNotEqualTo(bridge);
        assertThat(page.path("chainIntact").asBoolean()).isTrue();
        assertThat(Pages.said(page, "machine")).contains("分段累计");
        assertThat(Pages.events(page, "CallStarted")).hasSize(1);
        assertThat(Pages.events(page, "Heard")).isNotEmpty();
        assertThat(Pages.events(page, "HandedOver")).hasSize(1);
        assertThat(Pages.events(page, "OrderRequested")).hasSize(1);
        assertThat(Pages.events(page, "CallEnded")).hasSize(1);
        assertThat(sequence(page))
                .isEqualTo(
                        IntStream.rangeClosed(1, sequence(page).size()).boxed().toList());
        assertThat(page.path("orders").size()).isEqualTo(1);
    }

    @Test
    void postgresKilledInACall_theCallGoesOnAndIsLoggedWhole() {
        Caller caller = Caller.dial(hotline, "--say", "怎么申请强制执行");
        Console.await(() -> liveCall(caller), call -> call.isObject());

        hotline.signal("KILL", "postgres");
        JsonNode report = caller.report();
        JsonNode page = caller.page();

        assertThat(report.path("turns").size()).isEqualTo(1);
        assertThat(Pages.events(page, "Answered")).hasSize(1);
        assertThat(Pages.events(page, "CallEnded")).hasSize(1);
        assertThat(page.path("chainIntact").asBoolean()).isTrue();
    }

    @Test
    void redisKilledInACall_costsNothingButSpeedOfThePage() {
        Caller caller = Caller.dial(hotline, "--say", "怎么申请强制执行");
        Console.await(() -> liveCall(caller), call -> call.isObject());

        hotline.signal("KILL", "redis");

        assertThat(caller.exit()).as(caller.errors()).isZero();
        assertThat(Pages.events(caller.page(), "Answered")).hasSize(1);
    }

    private void awaitLiveAnswer(Caller caller) {
        Console.await(
                () -> liveCall(caller),
                call -> call.path("lastText").asString("").contains("分段累计"));
    }

    private JsonNode liveCall(Caller caller) {
        return hotline.console().get("/api/v1/calls?caller=" + caller.number()).at("/items/0");
    }

    private static List<Integer> sequence(JsonNode page) {
        return Pages.all(page.path("events")).stream()
                .map(event -> event.path("seq").asInt())
                .toList();
    }
}
