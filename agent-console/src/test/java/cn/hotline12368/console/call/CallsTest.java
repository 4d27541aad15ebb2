package cn.hotline12368.console.call;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallId;
import cn.hotline12368.console.Console;
import cn.hotline12368.console.Line;
import cn.hotline12368.console.Servers;
import cn.hotline12368.console.Until;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

class CallsTest {

    private final Console console = Console.shared();
    private final Line line = Line.shared();

    @Test
    void call_isReadBackAsItHappened() {
        CallId id = line.begin("13900000001")
                .heard("诉讼费怎么收")
                .answered("fee-property", "财产案件按诉讼请求的金额分段累计交纳。")
                .end()
                .id();

        JsonNode detail = console.json("/api/v1/calls/" + id);

        assertThat(detail.at("/call/outcome").asString()).isEqualTo("answered");
        assertThat(detail.at("/call/state").asString()).isEqualTo("ended");
        assertThat(detail.at("/call/caller").asString()).isEqualTo("13900000001");
        assertThat(detail.at("/chainIntact").asBoolean()).isTrue();
        assertThat(detail.at("/score").isNull()).isTrue();
        assertThat(detail.at("/events/0/kind").asString()).isEqualTo("CallStarted");
        assertThat(detail.at("/events/1/payload/text").asString()).isEqualTo("诉讼费怎么收");
        assertThat(detail.at("/transcript/0/who").asString()).isEqualTo("caller");
        assertThat(detail.at("/transcript/1/articleId").asString()).isEqualTo("fee-property");
        assertThat(detail.at("/transcript/1/legalBasis/0").asString()).isEqualTo("诉讼费用交纳办法第十三条");
    }

    @Test
    void liveCall_showsWhatIsBeingSaid() {
        Line.Call call = line.begin(null);
        line.feed().partial(call.id(), "我想问");

        JsonNode detail = console.json("/api/v1/calls/" + call.id());

        assertThat(detail.at("/partial").asString()).isEqualTo("我想问");
        assertThat(detail.at("/call/state").asString()).isEqualTo("live");
        assertThat(detail.at("/call").has("outcome")).isFalse();
        Until.holds(
                "live list",
                () -> ids("/api/v1/calls?live=true&size=100").contains(call.id().toString()));
        call.end();
        Until.holds(
                "not live any more",
                () -> !ids("/api/v1/calls?live=true&size=100")
                        .contains(call.id().toString()));
    }

    @Test
    void words_areFoundInWhatWasSaid() {
        CallId id = line.begin("13900000002")
                .heard("我想 申请 法律援助")
                .answered("legal-aid", "可以拨打一二三四八。")
                .end()
                .id();
        line.begin("13900000003").heard("我想申请保全").end();

        Until.holds(
                "projected", () -> !ids("/api/v1/calls?q=" + encoded("申请法律援助")).isEmpty());
        assertThat(ids("/api/v1/calls?q=" + encoded("法律援助 拨打"))).containsExactly(id.toString());
        assertThat(ids("/api/v1/calls?q=" + encoded("援"))).containsExactly(id.toString());
        assertThat(ids("/api/v1/calls?q=" + encoded("法律援助 离婚"))).isEmpty();
        assertThat(ids("/api/v1/calls?q=" + encoded("%_"))).isEmpty();
    }

    @Test
    void pages_coverTheDayWithoutGapsOrDoubles() {
        Instant day = Instant.parse("2026-03-01T01:00:00Z");
        List<String> made = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> line.begin("1380000000" + i, day.plusSeconds(i * 60L))
                        .end()
                        .id()
                        .toString())
                .toList();
        String range = "/api/v1/calls?from=2026-03-01T00:00:00Z&to=2026-03-02T00:00:00Z&size=2&page=";
        Until.holds("projected", () -> console.json(range + 1).at("/total").asInt() == 5);

        List<String> read = List.of(1, 2, 3).stream()
                .flatMap(page -> ids(range + page).stream())
                .toList();

        assertThat(read).containsExactlyElementsOf(made.reversed());
        assertThat(ids(range + 4)).isEmpty();
        assertThat(ids("/api/v1/calls?caller=13800000003&outcome=abandoned")).containsExactly(made.get(3));
    }

    @Test
    void unknownCall_isNotFound() {
        assertThat(console.get("/api/v1/calls/5d0c8f8e-0000-4000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(console.get("/api/v1/calls/no-such-call").statusCode()).isEqualTo(404);
    }

    @Test
    void wrongParameters_areNamed() {
        assertThat(console.get("/api/v1/calls?from=yesterday").body()).contains("from");
        for (String wrong : List.of("page=0", "size=101", "page=x", "from=yesterday", "outcome=won", "page=99999999")) {
            assertThat(console.get("/api/v1/calls?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(console.get("/api/v1/calls?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void changedEvent_breaksTheChain() {
        CallId id = line.begin("13900000004").heard("原来的话").end().id();
        JdbcTemplate jdbc = new JdbcTemplate(Servers.database("hotline"));
        jdbc.execute("alter table calls.call_event disable trigger user");
        jdbc.update("update calls.call_event set payload = replace(payload, '原来', '后来') where call_id = ?", id.value());
        jdbc.execute("alter table calls.call_event enable trigger user");

        assertThat(console.json("/api/v1/calls/" + id).at("/chainIntact").asBoolean())
                .isFalse();
    }

    @Test
    void payloadThatIsNoJson_isShownAsText() {
        CallId id = line.begin("13900000005").heard("改掉的话").end().id();
        JdbcTemplate jdbc = new JdbcTemplate(Servers.database("hotline"));
        jdbc.execute("alter table calls.call_event disable trigger user");
        jdbc.update("update calls.call_event set payload = 'no json' where call_id = ? and seq = 2", id.value());
        jdbc.execute("alter table calls.call_event enable trigger user");

        JsonNode detail = console.json("/api/v1/calls/" + id);

        assertThat(detail.at("/events/1/payload").asString()).isEqualTo("no json");
        assertThat(detail.at("/call/state").asString()).isEqualTo("ended");
    }

    private List<String> ids(String path) {
        return console.json(path)
                .at("/items")
                .valueStream()
                .map(call -> call.at("/callId").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
