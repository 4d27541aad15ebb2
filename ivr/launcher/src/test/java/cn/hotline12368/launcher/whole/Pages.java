package cn.hotline12368.launcher.whole;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads a call's page of the console. */
final class Pages {

    private Pages() {}

    static List<JsonNode> events(JsonNode page, String kind) {
        return all(page.path("events")).stream()
                .filter(event -> event.path("kind").asString().equals(kind))
                .toList();
    }

    static List<String> kinds(JsonNode page) {
        return all(page.path("events")).stream()
                .map(event -> event.path("kind").asString())
                .toList();
    }

    static String said(JsonNode page, String who) {
        StringBuilder text = new StringBuilder();
        all(page.path("transcript")).stream()
                .filter(line -> line.path("who").asString().equals(who))
                .forEach(line -> text.append(line.path("text").asString()).append('\n'));
        return text.toString();
    }

    static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
