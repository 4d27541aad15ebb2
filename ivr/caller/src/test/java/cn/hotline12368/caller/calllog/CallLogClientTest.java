package cn.hotline12368.caller.calllog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.caller.calllog.LoggedCall.Line;
import cn.hotline12368.caller.calllog.LoggedCall.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class CallLogClientTest {
    private static final Instant DIALLED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String TRANSCRIPT = """
            [{"seq":1,"who":"caller","text":"立案","offsetMs":5000,"confidence":0.9},
             {"seq":2,"who":"machine","text":"请到立案庭","offsetMs":7000,"articleId":"filing","legalBasis":[]},
             {"seq":3,"who":"key","text":"0","offsetMs":9000}]
            """;

    private TestConsole console;
    private Path credentials;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        console = new TestConsole();
        credentials = Files.writeString(folder.resolve("credentials"), "agent=wrong\nsupervisor=right\n");
    }

    @AfterEach
    void close() {
        console.close();
    }

    private LoggedCall find(String caller) {
        return new CallLogClient(console.url(), credentials).find(caller, DIALLED, PATIENCE);
    }

    @Test
    void call_isReadWhenItHasEnded() {
        console.knows(DIALLED.toString(), "\"154\"", TRANSCRIPT, 2);
        LoggedCall call = find("154");

        assertThat(call.callId()).isEqualTo("c-1");
        assertThat(call.outcome()).isEqualTo("answered");
        assertThat(call.lines())
                .containsExactly(
                        new Line(Who.CALLER, "立案", 5_000, null),
                        new Line(Who.MACHINE, "请到立案庭", 7_000, "filing"),
                        new Line(Who.KEY, "0", 9_000, null));
        assertThat(console.asked())
                .hasSize(4)
                .first()
                .asString()
                .contains("caller=154", "from=2025-12-31T23%3A59%3A58Z");
    }

    @Test
    void callThatNeverEnds_isReadUnfinished() {
        console.knows(DIALLED.toString(), "\"154\"", "[]", 1_000);

        assertThat(find("154").callId()).isEqualTo("c-1");
    }

    @Test
    void withheldNumber_matchesOnlyWithheldNumbers() {
        console.knows(DIALLED.toString(), "\"154\"", "[]", 0);
        assertThatThrownBy(() -> find("")).isInstanceOf(ConsoleAway.class);
        console.knows(DIALLED.toString(), "null", "[]", 0);
        assertThat(find("").callId()).isEqualTo("c-1");
        console.knows(DIALLED.toString(), "\"anonymous\"", "[]", 0);
        assertThat(find("").callId()).isEqualTo("c-1");
    }

    @Test
    void earlierCall_isAnotherOne() {
        console.knows(DIALLED.minusSeconds(60).toString(), "\"154\"", "[]", 0);

        assertThatThrownBy(() -> find("154")).isInstanceOf(ConsoleAway.class).hasMessageContaining("没有这通来电");
    }

    @Test
    void wrongPassword_isToldWithoutIt() throws IOException {
        Files.writeString(credentials, "supervisor=secret\n");

        assertThatThrownBy(() -> find("154"))
                .isInstanceOf(ConsoleAway.class)
                .hasMessageContaining("401")
                .hasMessageNotContaining("secret");
    }

    @Test
    void agentsAccount_isTheSecondChoice() throws IOException {
        Files.writeString(credentials, "editor=x\nagent=pass=word\n");

        assertThat(Credentials.read(credentials)).isEqualTo(new Credentials("agent", "pass=word"));
    }

    @Test
    void missingConsoleOrAccounts_sayWhatToDo() throws IOException {
        String url = console.url();
        console.close();
        assertThatThrownBy(() -> new CallLogClient(url, credentials).find("1", DIALLED, PATIENCE))
                .isInstanceOf(ConsoleAway.class)
                .hasMessageContaining(url);
        Files.writeString(credentials, "editor=x\n");
        assertThatThrownBy(() -> find("1")).isInstanceOf(ConsoleAway.class).hasMessageContaining("supervisor=");
        Files.delete(credentials);
        assertThatThrownBy(() -> find("1")).isInstanceOf(ConsoleAway.class).hasMessageContaining("./hotline run");
    }
}
