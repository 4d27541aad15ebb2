package cn.hotline12368.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import cn.hotline12368.console.Until;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class LifeCycleControllerTest {

    private final Desk editor = new Desk("editor");
    private final Desk reviewer = new Desk("reviewer");

    @Test
    void draft_reviewedAndPublished_isAnsweredAtOnce() {
        JsonNode draft = editor.create("desk-wisteria", Desk.content("紫藤花架登记"));
        JsonNode submitted = Desk.ok(editor.step(draft, "submit"));
        assertThat(answer("紫藤花架登记的事情怎么办理")).doesNotContain("一号窗口");

        JsonNode published = Desk.ok(reviewer.step(submitted, "publish"));

        assertThat(published.at("/state").asString()).isEqualTo("published");
        Until.holds(
                "answered", Duration.ofMinutes(1), () -> answer("紫藤花架登记的事情怎么办理").contains("一号窗口"));
        JsonNode article = reviewer.browser().json(Desk.ARTICLES + "/desk-wisteria");
        assertThat(article.at("/history/0/who").asString()).isEqualTo("reviewer");
        assertThat(article.at("/history/0/what").asString()).isEqualTo("published");
        assertThat(Console.shared()
                        .json(Desk.ARTICLES + "?q=desk-wisteria&state=published")
                        .at("/items/0/title")
                        .asString())
                .isEqualTo("紫藤花架登记的办理");
    }

    @Test
    void ownWork_isNotPublishedByItsAuthor() {
        Desk admin = new Desk("admin");
        JsonNode draft = admin.create("desk-own", Desk.content("自己写的条目"));
        JsonNode submitted = Desk.ok(admin.step(draft, "submit"));

        HttpResponse<String> answer = admin.step(submitted, "publish");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Console.parse(answer).at("/title").asString()).contains("另一位审核人");
        Desk.ok(reviewer.because(submitted, "reject", "请补充依据"));
    }

    @Test
    void staleSave_isAConflictAndKeepsWhatWasSaved() {
        JsonNode draft = editor.create("desk-stale", Desk.content("同时修改"));
        ObjectNode first = Desk.content("同时修改").put("title", "先存的标题");
        Desk.ok(editor.save(draft, first));

        HttpResponse<String> second = new Desk("admin").save(draft, Desk.content("同时修改"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Console.parse(second).at("/title").asString()).contains("刚刚被别人改过");
        JsonNode kept = editor.browser().json(Desk.ARTICLES + "/desk-stale/versions/1");
        assertThat(kept.at("/content/title").asString()).isEqualTo("先存的标题");
    }

    @Test
    void unfinishedDraft_isKeptAndItsFlawsAreNamed() {
        ObjectNode content = Desk.content("没有写完");
        content.remove("legalBasis");
        content.remove("full");
        JsonNode draft = editor.create("desk-unfinished", content);

        HttpResponse<String> answer = editor.step(draft, "submit");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Console.parse(answer)
                        .at("/flaws")
                        .valueStream()
                        .map(flaw -> flaw.at("/field").asString()))
                .containsExactly("full", "legalBasis");
        JsonNode whole = editor.browser().json(Desk.ARTICLES + "/desk-unfinished/versions/1");
        assertThat(whole.at("/flaws").size()).isEqualTo(2);
        assertThat(whole.at("/authors/0").asString()).isEqualTo("editor");
    }

    @Test
    void difference_isToldByFieldAndLine() {
        JsonNode draft = editor.create("desk-difference", Desk.content("前后对照"));
        Desk.ok(reviewer.step(Desk.ok(editor.step(draft, "submit")), "publish"));
        JsonNode next =
                Desk.created(editor.browser().post(Desk.ARTICLES + "/desk-difference/drafts", "{\"version\":1}"));
        Desk.ok(editor.save(next, Desk.content("前后对照").put("title", "新的标题")));

        JsonNode difference = editor.browser().json(Desk.ARTICLES + "/desk-difference/versions/2/difference?from=1");

        assertThat(difference.size()).isEqualTo(1);
        assertThat(difference.at("/0/field").asString()).isEqualTo("title");
        assertThat(difference.at("/0/lines/1/kind").asString()).isEqualTo("added");
        assertThat(difference.at("/0/lines/1/text").asString()).isEqualTo("新的标题");
    }

    @Test
    void steps_areTakenByTheirRolesOnly() {
        JsonNode draft = editor.create("desk-roles", Desk.content("各人的职责"));
        for (String account : new String[] {"agent", "agent2", "supervisor"}) {
            Desk other = new Desk(account);
            assertThat(other.step(draft, "submit").statusCode()).isEqualTo(403);
            assertThat(other.step(draft, "publish").statusCode()).isEqualTo(403);
            assertThat(other.browser().get(Desk.ARTICLES).statusCode()).isEqualTo(200);
        }
        assertThat(reviewer.save(draft, Desk.content("改")).statusCode()).isEqualTo(403);
        JsonNode submitted = Desk.ok(editor.step(draft, "submit"));
        assertThat(editor.step(submitted, "publish").statusCode()).isEqualTo(403);
        assertThat(editor.because(submitted, "reject", "x").statusCode()).isEqualTo(403);
    }

    @Test
    void rejection_needsAReason() {
        JsonNode submitted = Desk.ok(editor.step(editor.create("desk-reason", Desk.content("退回的理由")), "submit"));

        assertThat(reviewer.because(submitted, "reject", " ").statusCode()).isEqualTo(400);
        assertThat(reviewer.because(submitted, "reject", "请补充").statusCode()).isEqualTo(200);
    }

    @Test
    void oddRequests_areRefused() {
        assertThat(editor.browser().get(Desk.ARTICLES + "/no-such-article").statusCode())
                .isEqualTo(404);
        assertThat(editor.browser().get(Desk.ARTICLES + "?state=x").statusCode())
                .isEqualTo(400);
        assertThat(editor.browser()
                        .post(Desk.ARTICLES, "{\"articleId\":\"A B\",\"content\":{}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(editor.browser()
                        .post(Desk.ARTICLES, "{\"articleId\":\"desk-odd\",\"content\":{\"title\":\"a\\u0000b\"}}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(editor.browser()
                        .post(Desk.ARTICLES, "{\"articleId\":\"desk-odd2\",\"content\":7}")
                        .statusCode())
                .isEqualTo(201);
    }

    private String answer(String question) {
        return editor.browser()
                .post("/api/v1/ask", "{\"text\":\"" + question + "\",\"channel\":\"web\"}")
                .body();
    }
}
