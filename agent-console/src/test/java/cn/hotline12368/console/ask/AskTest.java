package cn.hotline12368.console.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import cn.hotline12368.console.Until;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AskTest {

    private static final String PATH = "/api/v1/ask";

    private final Console browser = Console.shared().stranger();

    @BeforeEach
    void knowledgeIsThere() {
        Until.holds("knowledge read", () -> ask("示范停车场怎么停车", "web").statusCode() == 200);
    }

    @Test
    void knownQuestion_isAnsweredWithItsSources() {
        JsonNode answer = Console.parse(ask("示范停车场怎么停车", "web"));

        assertThat(answer.at("/route").asString()).isEqualTo("auto_answer");
        assertThat(answer.at("/intent").asString()).isEqualTo("test_parking");
        assertThat(answer.at("/answer").asString()).contains("共两层");
        assertThat(answer.at("/sources/0/articleId").asString()).isEqualTo("test-parking");
        assertThat(answer.at("/sources/0/legalBasis").isEmpty()).isFalse();
        assertThat(answer.at("/confidence").asDouble()).isBetween(0.5, 1.0);
        assertThat(answer.at("/sessionId").asString()).isNotEmpty();
        assertThat(answer.at("/latencyMs").isIntegralNumber()).isTrue();
    }

    @Test
    void wholeArticle_comesInLabelledPartsToo() {
        JsonNode answer = Console.parse(ask("示范停车场怎么停车", "web"));

        assertThat(answer.at("/parts").findValuesAsString("kind"))
                .startsWith("answer")
                .contains("online", "offline");
        assertThat(answer.at("/parts/0/lines/0").asString()).contains("共两层");
        assertThat(answer.at("/parts").toString()).doesNotContain("线上办理：");
        assertThat(answer.has("orderKind")).isFalse();
    }

    @Test
    void complaint_asksForAnOrderOfItsKind() {
        assertThat(Console.parse(ask("我要投诉法官", "web")).at("/orderKind").asString())
                .isEqualTo("投诉举报");
        assertThat(Console.parse(ask("转人工", "web")).at("/orderKind").asString()).isEqualTo("咨询");
    }

    @Test
    void court_isNamedToEverybody() {
        assertThat(browser.json(PATH).toString()).isEqualTo("{\"court\":\"示范市示范区人民法院\",\"fictional\":true}");
    }

    @Test
    void hotline_getsTheSpokenAnswer() {
        JsonNode answer = Console.parse(ask("示范停车场怎么停车", "hotline"));

        assertThat(answer.at("/answer").asString()).isEqualTo("示范停车场在诉讼服务大厅东侧，凭传票停车。");
    }

    @Test
    void session_remembersWhatWasSaid() {
        JsonNode first = Console.parse(ask("示范停车场怎么停车", "web"));
        String id = first.at("/sessionId").asString();

        JsonNode again = Console.parse(
                browser.post(PATH, "{\"text\":\"请再说一遍\",\"channel\":\"web\",\"sessionId\":\"" + id + "\"}"));

        assertThat(again.at("/sessionId").asString()).isEqualTo(id);
        assertThat(again.at("/answer")).isEqualTo(first.at("/answer"));
    }

    @Test
    void complaint_isToldTheWayAndPromisedNothing() {
        for (String channel : new String[] {"web", "hotline"}) {
            JsonNode answer = Console.parse(ask("我要投诉法官", channel));

            assertThat(answer.at("/route").asString()).isEqualTo("human");
            assertThat(answer.at("/answer").asString())
                    .contains("12368")
                    .doesNotContain("已经登记")
                    .doesNotContain("{");
        }
    }

    @Test
    void brokenJson_isRefused() {
        HttpResponse<String> answer = browser.post(PATH, "{\"text\":\"诉讼费怎么收");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("请求的内容无法识别").doesNotContain("诉讼费");
    }

    @Test
    void longText_isTooLarge() {
        assertThat(ask("字".repeat(2_000), "web").statusCode()).isEqualTo(200);
        assertThat(ask("字".repeat(2_001), "web").statusCode()).isEqualTo(413);
        assertThat(ask("a".repeat(64 * 1024), "web").statusCode()).isEqualTo(413);
    }

    @Test
    void longTextInChunks_isTooLarge() {
        byte[] body =
                ("{\"channel\":\"web\",\"text\":\"" + "a".repeat(100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var request = browser.request(PATH, "Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
                .build();

        assertThat(browser.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void unknownSession_isNotFound() {
        HttpResponse<String> answer = browser.post(PATH, "{\"text\":\"你好\",\"channel\":\"web\",\"sessionId\":\"x\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("重新开始");
    }

    @Test
    void wrongChannelOrNoText_isRefused() {
        assertThat(ask("你好", "fax").body()).contains("hotline、web、hall、mobile、circuit");
        assertThat(ask("你好", "fax").statusCode()).isEqualTo(400);
        assertThat(browser.post(PATH, "{\"channel\":\"web\"}").statusCode()).isEqualTo(400);
        assertThat(ask("  ", "web").statusCode()).isEqualTo(400);
        assertThat(browser.post(PATH, "null").statusCode()).isEqualTo(400);
    }

    @Test
    void otherContentType_isNotSupported() {
        var request = browser.request(PATH, "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("你好"))
                .build();

        assertThat(browser.send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void loopback_mayAskAThousandTimesASecond() {
        var refused = new AtomicInteger();
        IntStream.range(0, 200).parallel().forEach(i -> {
            if (ask("示范停车场怎么停车", "web").statusCode() == 429) {
                refused.incrementAndGet();
            }
        });

        assertThat(refused).hasValue(0);
        assertThat(Console.shared().get("/actuator/prometheus").body())
                .contains("hotline_ask_seconds_count{route=\"auto_answer\"");
    }

    private HttpResponse<String> ask(String text, String channel) {
        return browser.post(PATH, "{\"text\":\"" + text + "\",\"channel\":\"" + channel + "\"}");
    }
}
