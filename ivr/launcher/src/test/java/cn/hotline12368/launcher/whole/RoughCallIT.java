package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.launcher.host.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** Callers who do not do what a caller should. */
@Execution(ExecutionMode.CONCURRENT)
class RoughCallIT {

    private final RunningHotline hotline = RunningHotline.shared();

    @Test
    void hangUpAtAnyMoment_endsTheCallOnceWithAWholeLog() {
        // in the notice, at its end, while listening, in the caller's words, in the answer
        List<Caller> callers = Stream.of("1", "16", "19", "21", "26")
                .map(second -> Caller.dial(hotline, "--say", "诉讼费怎么收", "--hangup-after", second))
                .toList();

        for (Caller caller : callers) {
            JsonNode page = caller.page();
            assertThat(page.path("chainIntact").asBoolean()).isTrue();
            assertThat(Pages.events(page, "CallStarted")).hasSize(1);
            assertThat(Pages.events(page, "CallEnded")).hasSize(1);
            assertThat(Pages.events(page, "OrderRequested")).isEmpty();
            assertThat(Pages.kinds(page)).doesNotContain("Trouble");
        }
    }

    @Test
    void silentCaller_isAskedTwiceThenLedOn() {
        JsonNode page = Caller.dial(hotline, "--wait", "75").page();

        assertThat(Pages.said(page, "machine")).contains("没有听到您的声音", "转接人工");
        assertThat(Pages.events(page, "HandedOver").getFirst().path("payload").toString())
                .contains("silence");
        assertThat(Pages.events(page, "Heard")).isEmpty();
        assertThat(Pages.events(page, "OrderRequested")).isEmpty();
    }

    @Test
    void noise_isNoTurnAndTheNextQuestionIsAnswered() throws IOException {
        Path noise = Noise.wav(hotline.home().resolve("noise.wav"), 4);

        Caller caller = Caller.dial(hotline, "--wav", noise.toString(), "--say", "怎么申请强制执行");

        JsonNode page = caller.page();
        assertThat(Pages.kinds(page)).doesNotContain("Trouble");
        assertThat(Pages.events(page, "Heard")).hasSize(1);
        assertThat(page.path("transcript").toString()).contains("exec-apply");
    }

    @Test
    void unexpectedKeys_areAnsweredWithTheKeysThatThereAre() {
        JsonNode page = Caller.dial(hotline, "--wait", "19", "--keys", "7", "--wait", "12", "--keys", "#")
                .page();

        assertThat(Pages.events(page, "KeyPressed")).hasSize(2);
        assertThat(Pages.said(page, "machine")).contains("按井号键重听");
    }

    @Test
    void withheldNumber_isAnsweredAllTheSame() {
        Shell.Outcome call = hotline.command("call", "--caller", "", "--say", "怎么申请强制执行", "--json");

        assertThat(call.exit()).as(call.output()).isZero();
        assertThat(call.output()).contains("exec-apply");
    }

    @Test
    void twoAtOnce_areEachAnsweredTheirOwnQuestion() {
        Caller fee = Caller.dial(hotline, "--say", "离婚诉讼费多少钱");
        Caller enforcement = Caller.dial(hotline, "--say", "怎么申请强制执行");

        List<String> articles = new ArrayList<>();
        articles.add(fee.report().at("/turns/0/articleId").asString());
        articles.add(enforcement.report().at("/turns/0/articleId").asString());

        assertThat(articles).containsExactly("fee-calculator", "exec-apply");
    }
}
