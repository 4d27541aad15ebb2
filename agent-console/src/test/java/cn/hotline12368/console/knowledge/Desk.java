package cn.hotline12368.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who looks after the knowledge, at a desk of his own. */
final class Desk {

    static final String ARTICLES = "/api/v1/articles";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console browser = Console.shared().stranger();

    Desk(String account) {
        browser.signIn(account);
    }

    Console browser() {
        return browser;
    }

    /** A complete article that is asked by {@code name}. */
    static ObjectNode content(String name) {
        ObjectNode content = JSON.createObjectNode();
        content.put("topic", "test_desk").put("title", name + "的办理");
        IntStream.range(0, 8).forEach(i -> content.withArray("asks").add(name + "的事情怎么办理" + "吗".repeat(i)));
        content.put("spoken", name + "在大厅一号窗口办理。").put("full", name + "在大厅一号窗口办理，凭身份证。");
        content.put("online", "不能在线办理").put("offline", "到大厅一号窗口");
        content.withArray("legalBasis")
                .addObject()
                .put("statute", "示范办法")
                .put("article", "第一条")
                .put("inForceSince", "2020-01-01");
        content.putObject("verification")
                .put("text", "示范办法")
                .put("article", "第一条")
                .put("date", "2026-11-21");
        return content;
    }

    JsonNode create(String id, ObjectNode content) {
        ObjectNode article = JSON.createObjectNode().put("articleId", id);
        article.set("content", content);
        return created(browser.post(ARTICLES, article.toString()));
    }

    HttpResponse<String> save(JsonNode seen, JsonNode content) {
        ObjectNode body = JSON.createObjectNode().put("edit", seen.path("edit").asInt());
        body.set("content", content);
        return browser.send(browser.request(path(seen), "Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))
                .build());
    }

    HttpResponse<String> step(JsonNode seen, String step) {
        return browser.post(path(seen) + "/" + step, "{\"edit\":" + seen.path("edit") + "}");
    }

    HttpResponse<String> because(JsonNode seen, String step, String reason) {
        return browser.post(
                path(seen) + "/" + step, "{\"edit\":" + seen.path("edit") + ",\"reason\":\"" + reason + "\"}");
    }

    static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Console.parse(answer);
    }

    static JsonNode created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Console.parse(answer);
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static String path(JsonNode version) {
        return ARTICLES + "/" + version.path("articleId").asString() + "/versions/" + version.path("version");
    }
}
