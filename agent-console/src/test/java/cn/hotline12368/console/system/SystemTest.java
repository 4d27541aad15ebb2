package cn.hotline12368.console.system;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SystemTest {

    @Test
    void withoutABridge_saysSo() {
        JsonNode state = Console.shared().json("/api/v1/system");

        assertThat(state.at("/ear").isNull()).isTrue();
        assertThat(state.at("/bridge").asString()).isEqualTo("down");
        assertThat(state.at("/database").asString()).isEqualTo("up");
        assertThat(state.at("/redis").asString()).isEqualTo("up");
        assertThat(state.at("/knowledge/published").asInt()).isPositive();
    }

    @Test
    void bridge_isAskedForItsEarAndNotTooOften() throws IOException {
        var asked = new java.util.concurrent.atomic.AtomicInteger();
        HttpServer bridge = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bridge.createContext("/actuator/info", exchange -> {
            asked.incrementAndGet();
            byte[] info = "{\"ear\":{\"name\":\"small\",\"sampleRate\":8000}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, info.length);
            exchange.getResponseBody().write(info);
            exchange.close();
        });
        bridge.start();
        var probe = new BridgeProbe(
                URI.create("http://127.0.0.1:" + bridge.getAddress().getPort()),
                JsonMapper.builder().build(),
                Clock.systemUTC());

        assertThat(String.valueOf(probe.look().ear())).isEqualTo("{\"name\":\"small\",\"sampleRate\":8000}");
        assertThat(probe.look().up()).isTrue();
        assertThat(asked).hasValue(1);
        bridge.stop(0);
    }
}
