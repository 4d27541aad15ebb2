package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same answer in writing. */
@Execution(ExecutionMode.CONCURRENT)
class AskIT {

    private final RunningHotline hotline = RunningHotline.shared();
    private final Console console = hotline.console();

    @Test
    void question_getsTheArticleThatTheTelephoneSpeaks() {
        HttpResponse<byte[]> response = console.post("/api/v1/ask", "{\"text\":\"诉讼费怎么收\",\"channel\":\"hotline\"}");

        JsonNode answer = JsonMapper.builder().build().readTree(new String(response.body(), StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer.path("route").asString()).isEqualTo("auto_answer");
        assertThat(answer.at("/sources/0/articleId").asString()).isEqualTo("fee-property");
        assertThat(answer.path("answer").asString().length()).isLessThanOrEqualTo(160);
    }

    @Test
    void badInput_isRefusedWithAReason() {
        assertThat(console.post("/api/v1/ask", "{\"text\":").statusCode()).isEqualTo(400);
        assertThat(console.post("/api/v1/ask", "{\"text\":\"" + "诉".repeat(21_000) + "\",\"channel\":\"web\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(console.post("/api/v1/ask", "{\"text\":\"诉讼费\",\"channel\":\"web\",\"sessionId\":\"unknown\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void metrics_ofBothApplicationsAreThere() {
        assertThat(new String(console.bytes("/actuator/prometheus").body(), StandardCharsets.UTF_8))
                .contains("hotline_");
        Console bridge = new Console(
                "http://127.0.0.1:" + hotline.setting("HOTLINE_BRIDGE_PORT"),
                hotline.home().resolve("credentials"));
        assertThat(new String(bridge.open("/actuator/prometheus").body(), StandardCharsets.UTF_8))
                .contains("hotline_calls", "hotline_journal_depth_bytes", "hotline_recognition_seconds");
    }
}
