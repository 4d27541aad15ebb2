package cn.hotline12368.console.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import cn.hotline12368.console.Output;
import cn.hotline12368.console.Servers;
import cn.hotline12368.console.Until;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** With the invented cases of the embedded register. */
class IdentityTest {

    private static final String ASK = "/api/v1/ask";
    private static final String IDENTITY = "/api/v1/identity";
    private static final String WAITING = "（2026）示0101民初102号";

    private final Console browser = Console.shared().stranger();

    @BeforeEach
    void knowledgeIsThere() {
        Until.holds("knowledge read", () -> ask("示范停车场怎么停车", "").statusCode() == 200);
    }

    @Test
    void ask_aboutOnesCase_pointsToTheForm() {
        JsonNode answer = Console.parse(ask("我的案子到哪一步了", ""));

        assertThat(answer.at("/route").asString()).isEqualTo("case_lookup");
        assertThat(answer.at("/intent").asString()).isEqualTo("case_status");
        assertThat(answer.at("/answer").asString()).contains("案件查询表单", "查询密码", "诉讼服务大厅");
    }

    @Test
    void ask_withTheCodeInTheText_isNotTaken() {
        JsonNode answer = Console.parse(ask(WAITING + "，查询密码260102", ""));

        assertThat(answer.at("/route").asString()).isEqualTo("case_lookup");
        assertThat(answer.at("/answer").asString()).contains("不要写在对话里").doesNotContain("第三法庭", "260102");
    }

    @Test
    void identity_rightCode_tellsAndOpensTheSession() {
        String session = Console.parse(ask("我的案子到哪一步了", "")).at("/sessionId").asString();

        HttpResponse<String> told = byCode(session, WAITING, "260102");

        assertThat(told.statusCode()).isEqualTo(200);
        JsonNode status = Console.parse(told);
        assertThat(status.at("/sessionId").asString()).isEqualTo(session);
        assertThat(status.at("/answer").asString()).contains(WAITING, "等待开庭", "第三法庭", "民事审判第一庭");
        assertThat(status.at("/spoken").asString()).hasSizeLessThanOrEqualTo(160);

        JsonNode again = Console.parse(ask("我的案子下次什么时候开庭", session));
        assertThat(again.at("/route").asString()).isEqualTo("case_lookup");
        assertThat(again.at("/answer")).isEqualTo(status.at("/answer"));
        assertThat(Console.parse(ask("（2026）示0101民初103号到哪一步了", session))
                        .at("/answer")
                        .asString())
                .doesNotContain("第三法庭");
        assertThat(Console.parse(ask("我的案子下次什么时候开庭", "")).at("/answer").asString())
                .doesNotContain("第三法庭");
    }

    @Test
    void identity_nameAndIdTail_tells() {
        HttpResponse<String> told =
                browser.post(IDENTITY, "{\"caseNumber\":\"(2026)示0101民初103号\",\"name\":\"示例丙\",\"idTail\":\"01003x\"}");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("第五法庭");
    }

    @Test
    void identity_caseNotForMachines_isSaidOnlyToItsParty() {
        assertThat(byCode(null, "（2026）示0101民初107号", "260107").body())
                .contains("不通过电话和网络查询")
                .doesNotContain("开庭", "家事");
        assertThat(byCode(null, "（2026）示0101民初107号", "000000").body())
                .isEqualTo(byCode(null, "（2026）示0101民初9号", "000000").body());
    }

    @Test
    void identity_unknownCaseAndWrongCode_areOneAnswer() {
        HttpResponse<String> wrong = byCode(null, "（2026）示0101民初104号", "999999");
        long started = System.nanoTime();
        HttpResponse<String> unknown = byCode(null, "（2026）示0101民初99999号", "999999");
        Duration took = Duration.ofNanos(System.nanoTime() - started);

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(403);
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("核对");
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
        assertThat(took).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void identity_threeFailures_lockThisCaseForThisSessionAndSlowOthers() {
        String session = Console.parse(ask("示范停车场怎么停车", "")).at("/sessionId").asString();
        String contested = "（2026）示0101民初105号";
        for (int i = 0; i < 3; i++) {
            assertThat(byCode(session, contested, "00000" + i).statusCode()).isEqualTo(403);
        }

        HttpResponse<String> locked = byCode(session, contested, "260105");
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(locked.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1_700L, 1_800L);
        assertThat(byCode(session, "（2026）示0101民初106号", "260106").statusCode()).isEqualTo(200);

        long started = System.nanoTime();
        assertThat(byCode(null, contested, "260105").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(12));
    }

    @Test
    void identity_ofNoShape_isRefusedBeforeAnythingIsLookedUp() {
        for (String body : new String[] {
            "{\"caseNumber\":\"民初101号\",\"queryCode\":\"260101\"}",
            "{\"caseNumber\":\"（2026）示0101民初101号\",\"queryCode\":\"2601\"}",
            "{\"caseNumber\":\"（2026）示0101民初101号\"}",
            "{\"caseNumber\":\"（2026）示0101民初101号\",\"name\":\"示例甲\"}",
            "{\"caseNumber\":\"（2026）示0101民初101号\",\"queryCode\":\"260101\",\"name\":\"示例甲\",\"idTail\":\"010011\"}",
            "{}"
        }) {
            assertThat(browser.post(IDENTITY, body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(browser.post(
                                IDENTITY,
                                "{\"sessionId\":\"none\",\"caseNumber\":\"" + WAITING + "\",\"queryCode\":\"260102\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void audit_isForSupervisorsAndHoldsNoSecret() {
        String number = "（2026）示0101民初111号";
        byCode(null, number, "778899");
        assertThat(browser.get("/api/v1/case-lookups").statusCode()).isEqualTo(401);
        assertThat(Console.shared().get("/api/v1/case-lookups").statusCode()).isEqualTo(403);

        Console supervisor = Console.shared().stranger();
        supervisor.signIn("supervisor");
        JsonNode audit =
                supervisor.json("/api/v1/case-lookups?caseNumber=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        assertThat(audit.at("/total").asInt()).isEqualTo(1);
        assertThat(audit.at("/items/0/result").asString()).isEqualTo("refused");
        assertThat(audit.at("/items/0/channel").asString()).isEqualTo("web");
        assertThat(audit.toString()).doesNotContain("778899", "127.0.0.1");
    }

    @Test
    void secrets_handedIn_areInNoTableAndNoLog() {
        byCode(null, "（2026）示0101民初104号", "918273");
        byCode(null, "（2026）示0101民初104号", "918273\\u0000");
        ask("我的查询密码是918273", "");
        browser.post(IDENTITY, "{\"caseNumber\":\"（2026）示0101民初104号\",\"queryCode\":{\"a\":\"918273\"}}");

        assertThat(Output.text()).doesNotContain("918273");
        var database = new JdbcTemplate(Servers.database("hotline"));
        for (String table : new String[] {"cases.lookup", "cases.attempt", "cases.queue"}) {
            assertThat(database.queryForList("select t::text from " + table + " t", String.class))
                    .noneMatch(row -> row.contains("918273"));
        }
    }

    private HttpResponse<String> byCode(@Nullable String session, String caseNumber, String code) {
        return browser.post(
                IDENTITY,
                "{" + (session == null ? "" : "\"sessionId\":\"" + session + "\",") + "\"caseNumber\":\"" + caseNumber
                        + "\",\"queryCode\":\"" + code + "\"}");
    }

    private HttpResponse<String> ask(String text, String session) {
        return browser.post(
                ASK,
                "{\"text\":\"" + text + "\",\"channel\":\"web\""
                        + (session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"") + "}");
    }
}
