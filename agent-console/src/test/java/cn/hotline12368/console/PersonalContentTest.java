package cn.hotline12368.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What people say, and their numbers, are in the database and nowhere in the log. */
class PersonalContentTest {

    private static final String NUMBER = "13577778888";
    private static final String WORDS = "紫藤萝瀑布";

    @Test
    void log_holdsNothingThatPeopleSaid() throws IOException {
        Console console = Console.shared();
        Line line = Line.shared();
        Line.Call call = line.begin(NUMBER).heard(WORDS).order("600000000001", 1, NUMBER);
        line.begin(NUMBER).heard(WORDS).order("600000000001", 1, NUMBER).end();
        line.feed().partial(call.id(), WORDS);
        call.end();
        Until.holds("put aside", () -> Output.text().contains("cannot be projected"));
        String words = URLEncoder.encode(WORDS, StandardCharsets.UTF_8);
        for (String path : new String[] {
            "calls?q=" + words,
            "calls?from=" + words,
            "calls?caller=" + NUMBER,
            "calls?q=%00" + words,
            "work-orders?q=%00" + NUMBER,
            "work-orders/" + words,
            "calls/" + words
        }) {
            console.get("/api/v1/" + path);
        }
        for (String body : new String[] {
            "{\"text\":" + WORDS,
            "{\"text\":{\"a\":\"" + WORDS + "\"}}",
            "{\"text\":\"" + WORDS + "\\u0000\",\"channel\":\"" + NUMBER + "\"}",
            "{\"text\":\"" + WORDS + "\",\"channel\":\"web\",\"court\":\"" + NUMBER + "\"}"
        }) {
            console.post("/api/v1/ask", body);
        }
        console.stranger().post("/api/v1/session", Console.login(NUMBER, WORDS));
        console.stranger().post("/api/v1/session", Console.login("a\\u0000" + NUMBER, WORDS));

        sendRaw(console.port(), "GET /api/v1/calls?q=|" + NUMBER + " HTTP/1.1\r\nHost: x\r\n\r\n");
        sendRaw(console.port(), "GET /api/v1/calls HTTP/1.1\r\nHost: x\r\nX " + NUMBER + ": y\r\n\r\n");
        sendRaw(console.port(), NUMBER + "\r\n\r\n");

        assertThat(Output.text()).doesNotContain(NUMBER).doesNotContain(WORDS).doesNotContain(words);
        for (String name : new String[] {"agent", "admin"}) {
            assertThat(Output.text()).doesNotContain(console.password(name));
        }
    }

    private static void sendRaw(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        }
    }
}
