package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** Speech in, speech out, through real Asterisk. */
@Execution(ExecutionMode.CONCURRENT)
class AnsweredCallIT {

    private final RunningHotline hotline = RunningHotline.shared();

    @Test
    void twoQuestions_areHeardAndAnsweredFromTheRightArticles() {
        Caller caller = Caller.dial(hotline, "--say", "诉讼费怎么收", "--say", "怎么申请强制执行");

        JsonNode report = caller.report();

        assertThat(caller.exit()).as(caller.errors()).isZero();
        List<JsonNode> turns = Pages.all(report.path("turns"));
        assertThat(turns)
                .extracting(turn -> turn.path("articleId").asString())
                .containsExactly("fee-property", "exec-apply");
        assertThat(turns).allSatisfy(turn -> {
            assertThat(turn.path("heardMatch").asDouble()).isGreaterThanOrEqualTo(0.8);
            assertThat(turn.path("answer").asString()).contains("以法院文书为准");
            assertThat(turn.path("endOfSpeechToFirstAudioMs").asInt()).isPositive();
        });
        assertThat(turns.get(0).path("recognised").asString()).contains("诉讼费");
        assertThat(turns.get(1).path("recognised").asString()).contains("强制执行");
        assertThat(report.path("outcome").asString()).isEqualTo("answered");
    }

    @Test
    void call_canBeReadBackWholeFromTheLog() {
        Caller caller = Caller.dial(hotline, "--say", "起诉要准备什么材料");

        JsonNode page = caller.page();

        assertThat(page.path("chainIntact").asBoolean()).isTrue();
        assertThat(Pages.kinds(page)).startsWith("CallStarted", "Said").endsWith("CallEnded");
        assertThat(Pages.events(page, "CallEnded")).hasSize(1);
        assertThat(Pages.said(page, "machine")).startsWith("您好，这里是示范市示范区人民法院").contains("录音", "按0转人工");
        assertThat(Pages.said(page, "caller")).isNotBlank();
        assertThat(Pages.all(page.path("transcript")))
                .filteredOn(line -> line.path("articleId").isString())
                .allSatisfy(line -> assertThat(line.path("legalBasis").size()).isPositive());

        HttpResponse<byte[]> recording =
                hotline.console().bytes(page.path("recording").asString());
        assertThat(recording.statusCode()).isEqualTo(200);
        assertThat(new String(recording.body(), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("RIFF");
        long recordedMs = (recording.body().length - 44) / 32L;
        assertThat(recordedMs)
                .isCloseTo(page.at("/call/durationMs").asLong(), org.assertj.core.data.Offset.offset(3_000L));
    }

    @Test
    void sippAsAnotherMakersPhone_isAnswered() {
        String number = "15500009" + (100 + System.nanoTime() % 900);

        Sipp.call(hotline, number, 21_000);

        JsonNode page = hotline.console().endedCallOf(number);
        assertThat(Pages.events(page, "CallStarted")).hasSize(1);
        assertThat(Pages.said(page, "machine")).contains("示范区人民法院");
    }
}
