package cn.hotline12368.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import cn.hotline12368.console.Until;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TryTest {

    private static final String PATH = "/api/v1/try";

    /** An index of all articles is built for a draft; a busy machine takes its time. */
    private static final Duration INDEXING = Duration.ofSeconds(60);

    private final Desk editor = new Desk("editor");

    @Test
    void publishedKnowledge_isTriedWithItsCandidates() {
        Until.holds(
                "answered",
                () -> attempt("示范停车场怎么停车", "").at("/intent").asString().equals("test_parking"));

        JsonNode understood = attempt("示范停车场怎么停车", "");

        assertThat(understood.at("/by").asString()).isEqualTo("article");
        assertThat(understood.at("/answer").asString()).isEqualTo("示范停车场在诉讼服务大厅东侧，凭传票停车。");
        assertThat(understood.at("/candidates/0/articleId").asString()).isEqualTo("test-parking");
        assertThat(understood.at("/candidates/0/speakable").asBoolean()).isTrue();
        assertThat(understood.at("/candidates/0/confidence").asDouble()).isGreaterThan(0.5);
    }

    @Test
    void skill_isNamedAsWhatUnderstood() {
        JsonNode understood = attempt("我要投诉法官", "");

        assertThat(understood.at("/by").asString()).isEqualTo("skill");
        assertThat(understood.at("/intent").asString()).isEqualTo("complaint");
    }

    @Test
    void draft_answersInTheTrialOnly() {
        JsonNode draft = editor.create("desk-trial", Desk.content("琥珀色灯笼登记"));

        JsonNode tried = attempt("琥珀色灯笼登记的事情怎么办理", ",\"articleId\":\"desk-trial\",\"version\":1");

        assertThat(tried.at("/answer").asString()).contains("琥珀色灯笼");
        assertThat(tried.at("/candidates/0/tried").asBoolean()).isTrue();
        assertThat(attempt("琥珀色灯笼登记的事情怎么办理", "").at("/answer").asString()).doesNotContain("琥珀色灯笼");
        Desk.ok(editor.save(draft, Desk.content("琥珀色灯笼登记").put("spoken", "改在二号窗口办理。")));
        assertThat(attempt("琥珀色灯笼登记的事情怎么办理", ",\"articleId\":\"desk-trial\",\"version\":1")
                        .at("/answer")
                        .asString())
                .contains("二号窗口");
    }

    @Test
    void unfinishedDraft_isFoundButSaysNothing() {
        var content = JsonMapper.builder().build().createObjectNode().put("title", "翡翠色风铃");
        content.putArray("asks").add("翡翠色风铃挂在哪里");
        editor.create("desk-unfinished-trial", content);

        JsonNode tried = attempt("翡翠色风铃挂在哪里", ",\"articleId\":\"desk-unfinished-trial\",\"version\":1");

        assertThat(tried.at("/candidates/0/articleId").asString()).isEqualTo("desk-unfinished-trial");
        assertThat(tried.at("/candidates/0/speakable").asBoolean()).isFalse();
        assertThat(tried.at("/route").asString()).isNotEqualTo("auto_answer");
    }

    @Test
    void others_mayNotTry() {
        HttpResponse<String> answer = Console.shared().post(PATH, "{\"text\":\"你好\",\"channel\":\"web\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(editor.browser()
                        .post(PATH, "{\"text\":\" \",\"channel\":\"web\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private JsonNode attempt(String text, String more) {
        String body = "{\"text\":\"" + text + "\",\"channel\":\"hotline\"" + more + "}";
        return Desk.ok(editor.browser()
                .send(editor.browser()
                        .request(PATH, "Content-Type", "application/json")
                        .timeout(INDEXING)
                        .POST(BodyPublishers.ofString(body))
                        .build()));
    }
}
