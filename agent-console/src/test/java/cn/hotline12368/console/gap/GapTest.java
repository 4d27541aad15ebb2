package cn.hotline12368.console.gap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.console.Console;
import cn.hotline12368.console.Line;
import cn.hotline12368.console.Servers;
import cn.hotline12368.console.Until;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

class GapTest {

    private final Console editor = Console.shared().stranger();

    GapTest() {
        editor.signIn("editor");
    }

    @Test
    void unansweredCall_becomesAGapADraftAndAGain() {
        heard("孔雀石印章丢了怎么补办", "not_understood", 0.2);
        heard("孔雀石印章丢了能补办吗", "not_understood", 0.2);
        Until.holds("gap", () -> gap("孔雀石印章").at("/questions").size() == 2);
        JsonNode gap = gap("孔雀石印章");
        String ids = gap.at("/questions/0/id") + "," + gap.at("/questions/1/id");

        var answer = editor.post("/api/v1/gaps/drafts", "{\"questions\":[" + ids + "]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode draft = Console.parse(answer);
        assertThat(draft.at("/content/asks").toString()).contains("孔雀石印章丢了怎么补办", "孔雀石印章丢了能补办吗");
        assertThat(draft.at("/articleId").asString()).matches("q\\d+-kon-que.*");
        assertThat(gap("孔雀石印章").at("/questions/0/articleId")).isEqualTo(draft.at("/articleId"));

        Console.parse(finish(draft));
        JsonNode gain = Console.parse(editor.post(
                "/api/v1/gaps/replay", "{\"days\":1,\"articleId\":" + draft.at("/articleId") + ",\"version\":1}"));
        assertThat(gain.at("/tried").asInt()).isEqualTo(gain.at("/published").asInt() + 2);
        assertThat(gain.at("/gained").toString()).contains("孔雀石印章丢了怎么补办");
    }

    @Test
    void unverifiedAnswer_isAGapOfItsOwnKind() {
        Line.Call call = heard("珊瑚色信封寄到哪里", "some_topic", 0.9);
        call.event(new HandedOver("unverified")).end();

        Until.holds(
                "gap", () -> gap("珊瑚色信封").at("/questions/0/reason").asString().equals("unverified"));
        assertThat(gap("珊瑚色信封").at("/questions/0/callId").asString())
                .isEqualTo(call.id().toString());
    }

    @Test
    void questionInWriting_isKeptWithoutTheAnswerWaiting() {
        String question = "{\"text\":\"蒹葭苍苍白露为霜\",\"channel\":\"web\"}";
        Until.holds("asked", () -> editor.post("/api/v1/ask", question).statusCode() == 200);

        Until.holds(
                "gap", () -> gap("蒹葭苍苍").at("/questions/0/source").asString().equals("web"));
    }

    @Test
    void draftOfAKnownArticle_keepsItsWaysOfAsking() {
        heard("示范停车场的电瓶车棚在哪", "not_understood", 0.3);
        Until.holds("gap", () -> gap("电瓶车棚").at("/questions").size() == 1);

        JsonNode draft = Console.parse(editor.post(
                "/api/v1/gaps/drafts",
                "{\"questions\":[" + gap("电瓶车棚").at("/questions/0/id") + "],\"articleId\":\"test-parking\"}"));

        assertThat(draft.at("/content/asks").size()).isEqualTo(9);
        assertThat(draft.at("/content/spoken").asString()).contains("凭传票停车");
        var discard = editor.request(
                        "/api/v1/articles/test-parking/versions/" + draft.at("/version") + "?edit=" + draft.at("/edit"))
                .DELETE()
                .build();
        assertThat(editor.send(discard).statusCode()).isEqualTo(200);
    }

    @Test
    void gaps_areForThoseWhoWriteAnswers() {
        assertThat(Console.shared().get("/api/v1/gaps").statusCode()).isEqualTo(403);
        assertThat(Console.shared().post("/api/v1/gaps/replay", "{\"days\":1}").statusCode())
                .isEqualTo(403);
        assertThat(editor.get("/api/v1/gaps?days=0").statusCode()).isEqualTo(400);
        assertThat(editor.post("/api/v1/gaps/drafts", "{\"questions\":[]}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void questions_areForgottenAfterNinetyDays() {
        JdbcTemplate jdbc = new JdbcTemplate(Servers.database("hotline"));
        jdbc.update("""
                insert into desk.question (at, source, court, text, intent, confidence, reason)
                values (now() - interval '91 days', 'web', '', '很久以前的问题', '', 0, 'unanswered')""");

        int forgotten = Console.shared()
                .bean(Questions.class)
                .forgetBefore(Instant.now().minus(Duration.ofDays(90)));

        assertThat(forgotten).isEqualTo(1);
    }

    private static Line.Call heard(String text, String intent, double confidence) {
        return Line.shared()
                .begin("13700000009")
                .heard(text)
                .event(new Answered("refuse_and_refer", intent, confidence, List.of(), List.of(), 1, 5));
    }

    private JsonNode gap(String words) {
        return editor.json("/api/v1/gaps?days=1")
                .valueStream()
                .filter(gap -> gap.toString().contains(words))
                .findFirst()
                .orElseGet(() -> Console.parse(editor.get("/api/v1/courts")));
    }

    private java.net.http.HttpResponse<String> finish(JsonNode draft) {
        String content = """
                {"edit":%s,"content":{"topic":"test_gap","title":"补办印章",
                "asks":["孔雀石印章丢了怎么补办","孔雀石印章丢了能补办吗","补办孔雀石印章","孔雀石印章遗失","孔雀石印章不见了","孔雀石印章补办手续",
                "孔雀石印章找不到了怎么办","孔雀石印章被偷了"],
                "spoken":"到一号窗口补办。","full":"到一号窗口补办。","online":"不能","offline":"一号窗口",
                "legalBasis":[{"statute":"示范办法","article":"第一条","inForceSince":"2020-01-01"}],
                "verification":{"text":"示范办法","article":"第一条","date":"2026-11-21"}}}""".formatted(draft.at("/edit"));
        return editor.send(editor.request(
                        "/api/v1/articles/" + draft.at("/articleId").asString() + "/versions/1",
                        "Content-Type",
                        "application/json")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(content))
                .build());
    }
}
