package cn.hotline12368.console.alert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.console.Console;
import cn.hotline12368.console.Line;
import cn.hotline12368.console.Output;
import cn.hotline12368.console.Until;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlertTest {

    private static final String OPEN = "/api/v1/alerts?open";

    private final Console seat = Console.shared();

    @Test
    void alertOnACall_isOpenUntilSomebodyHasSeenToIt() {
        Line.Call call = Line.shared()
                .begin("13800000001")
                .heard("我不想活了")
                .event(new CallEvent.Alert(CallEvent.Alert.RED, "self_harm"));
        JsonNode alert = await("callId", call.id().toString());
        assertThat(alert.at("/level").asString()).isEqualTo("red");
        assertThat(alert.at("/kind").asString()).isEqualTo("self_harm");
        assertThat(alert.at("/channel").asString()).isEqualTo("hotline");
        assertThat(alert.has("words")).isFalse();

        long id = alert.at("/id").asLong();
        assertThat(acknowledge(seat, id).statusCode()).isEqualTo(204);
        assertThat(open("callId", call.id().toString())).isEmpty();

        Console supervisor = signedIn("supervisor");
        assertThat(acknowledge(supervisor, id).statusCode()).isEqualTo(204);
        assertThat(find("/api/v1/alerts", "callId", call.id().toString())).hasValueSatisfying(seen -> {
            assertThat(seen.at("/acknowledgedBy").asString()).isEqualTo("agent");
            assertThat(seen.at("/acknowledgedAt").asString()).isNotEmpty();
        });
    }

    @Test
    void dangerInWriting_isOneAlertAConversation() {
        Until.holds("knowledge read", () -> ask("有人拿刀要杀我", "").statusCode() == 200);
        String session = Console.parse(ask("我不想活了", "")).at("/sessionId").asString();
        ask("我要跳楼", ",\"sessionId\":\"" + session + "\"");

        JsonNode alert = await("words", "我不想活了");
        assertThat(alert.at("/channel").asString()).isEqualTo("hall");
        assertThat(alert.has("callId")).isFalse();
        assertThat(open("words", "我要跳楼")).isEmpty();
        assertThat(seat.get("/actuator/prometheus").body()).contains("hotline_alerts_total{kind=\"self_harm\"}");
        assertThat(Output.text()).doesNotContain("我不想活了");
    }

    @Test
    void dangerInAMessage_isAnAlertToo() {
        HttpResponse<String> left = seat.stranger()
                .post(
                        "/api/v1/messages",
                        "{\"kind\":\"咨询\",\"text\":\"不给我立案我就自杀\",\"phone\":\"13900000001\",\"channel\":\"web\"}");

        assertThat(left.statusCode()).isEqualTo(201);
        assertThat(await("words", "不给我立案我就自杀").at("/channel").asString()).isEqualTo("web");
    }

    @Test
    void otherRoles_seeNoAlerts() {
        Console editor = signedIn("editor");
        assertThat(editor.get(OPEN).statusCode()).isEqualTo(403);
        assertThat(acknowledge(editor, 1).statusCode()).isEqualTo(403);
        assertThat(signedIn("supervisor").get(OPEN).statusCode()).isEqualTo(200);
    }

    @Test
    void unknownAlert_isNotFound() {
        assertThat(acknowledge(seat, 0).statusCode()).isEqualTo(404);
    }

    private Console signedIn(String username) {
        Console other = seat.stranger();
        other.signIn(username);
        return other;
    }

    private static HttpResponse<String> acknowledge(Console console, long id) {
        return console.post("/api/v1/alerts/" + id + "/acknowledge", "{}");
    }

    private HttpResponse<String> ask(String text, String more) {
        return seat.stranger().post("/api/v1/ask", "{\"text\":\"" + text + "\",\"channel\":\"hall\"" + more + "}");
    }

    private JsonNode await(String field, String value) {
        Until.holds("alert", () -> open(field, value).isPresent());
        return open(field, value).orElseThrow();
    }

    private Optional<JsonNode> open(String field, String value) {
        return find(OPEN, field, value);
    }

    private Optional<JsonNode> find(String path, String field, String value) {
        return StreamSupport.stream(seat.json(path).spliterator(), false)
                .filter(alert -> alert.path(field).asString("").equals(value))
                .findFirst();
    }
}
