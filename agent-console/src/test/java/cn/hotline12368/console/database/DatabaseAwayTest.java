package cn.hotline12368.console.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import cn.hotline12368.console.Line;
import cn.hotline12368.console.Output;
import cn.hotline12368.console.Relay;
import cn.hotline12368.console.Servers;
import cn.hotline12368.console.Until;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    private static final String ASK = "{\"text\":\"示范停车场怎么停车\",\"channel\":\"web\"}";

    @Test
    void lostAndFound_isAnsweredWith503AndThenAsBefore() {
        var relay = new Relay(Servers.postgresPort());
        try (Console console = Console.start(Console.shared().home(), "hotline", relay.port(), Servers.redisPort())) {
            Until.holds("ready", () -> console.get("/actuator/health").statusCode() == 200);
            console.signIn("agent");
            Until.holds("knowledge read", () -> console.post("/api/v1/ask", ASK).statusCode() == 200);

            relay.cut();
            HttpResponse<String> away = console.get("/api/v1/calls");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(away.body()).contains("数据库");
            assertThat(console.stranger()
                            .post("/api/v1/session", Console.login("agent", "x"))
                            .statusCode())
                    .isEqualTo(503);
            assertThat(console.stranger().post("/api/v1/ask", ASK).statusCode()).isEqualTo(200);
            assertThat(console.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(console.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            relay.join();
            Until.holds("back", () -> console.get("/api/v1/calls").statusCode() == 200);
            var call = Line.shared().begin("13400000001").end();
            Until.holds(
                    "projected again",
                    () -> console.json("/api/v1/calls?caller=13400000001")
                            .at("/items/0/state")
                            .asString("")
                            .equals("ended"));
            assertThat(console.get("/api/v1/calls/" + call.id()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void awayAndThenNotMigratedAtTheStart_isSaidAndWaitedFor() {
        Path home = Servers.folder("late");
        Servers.createDatabase("late");
        var relay = new Relay(Servers.postgresPort());
        relay.cut();
        try (Console console = Console.start(home, "late", relay.port(), Servers.redisPort())) {
            Until.holds("said", () -> Output.text().contains("PostgreSQL does not answer"));
            assertThat(console.get("/api/v1/session").statusCode()).isEqualTo(503);
            assertThat(console.post("/api/v1/ask", ASK).statusCode()).isEqualTo(503);
            assertThat(console.get("/actuator/health").statusCode()).isEqualTo(503);

            relay.join();
            Until.holds("said", () -> Output.text().contains("does not fit this program (calls: 1"));
            assertThat(console.get("/api/v1/session").statusCode()).isEqualTo(503);

            Console.migrate(home, "late");
            Until.holds("open", () -> console.get("/actuator/health").statusCode() == 200);
            console.signIn("agent");
        }
        assertThat(Output.text()).doesNotContain("\tat ");
    }
}
