package cn.hotline12368.caller;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.caller.calllog.TestConsole;
import cn.hotline12368.caller.sip.TestMachine;
import cn.hotline12368.caller.speech.Studio;
import cn.hotline12368.caller.speech.Voice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole calls: real SIP and RTP to a machine in this process, real HTTP to a console in this process. */
@Timeout(90)
class CallCommandTest {
    private static final short[] WORDS = new Studio(TestFiles.ESPEAK, TestFiles.SOX).speak("请在十五日内交纳诉讼费", Voice.F4);
    private static final String TRANSCRIPT = """
            [{"who":"machine","text":"欢迎","offsetMs":0},
             {"who":"caller","text":"诉讼费怎么收","offsetMs":4600},
             {"who":"machine","text":"请在15日内交纳诉讼费","offsetMs":7000,"articleId":"fee"}]
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path home;

    @BeforeEach
    void settings() throws IOException {
        Files.writeString(home.resolve("credentials"), "supervisor=right\n");
        environment.put("HOTLINE_HOME", home.toString());
        environment.put("HOTLINE_EAR_MODEL", TestFiles.MODEL.toString());
        environment.put("HOTLINE_ESPEAK", TestFiles.ESPEAK);
        environment.put("HOTLINE_SOX", TestFiles.SOX);
        environment.put("HOTLINE_CONSOLE_URL", "http://127.0.0.1:9");
    }

    private ExitCode call(TestMachine machine, String... arguments) {
        environment.put("HOTLINE_SIP_PORT", String.valueOf(machine.port()));
        return run(arguments);
    }

    private ExitCode run(String... arguments) {
        return new Main(environment, stream(out), stream(errors)).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void answeredLine_isReportedFromBothSides() throws IOException {
        try (var machine = new TestMachine(WORDS, 2);
                var console = new TestConsole()) {
            console.knows(Instant.now().toString(), "\"15400000001\"", TRANSCRIPT, 1);
            environment.put("HOTLINE_CONSOLE_URL", console.url());
            ExitCode code = call(machine, "call", "--caller", "15400000001", "--say", "诉讼费怎么收", "--json");

            assertThat(code).isEqualTo(ExitCode.ANSWERED);
        }
        assertThat(json().propertyNames()).containsExactly("callId", "turns", "outcome", "recording");
        assertThat(json().path("callId").asString()).isEqualTo("c-1");
        assertThat(json().path("turns").size()).isEqualTo(1);
        JsonNode turn = json().path("turns").path(0);
        assertThat(turn.path("said").asString()).isEqualTo("诉讼费怎么收");
        assertThat(turn.path("recognised").asString()).isEqualTo("诉讼费怎么收");
        assertThat(turn.path("answer").asString()).isEqualTo("请在15日内交纳诉讼费");
        assertThat(turn.path("articleId").asString()).isEqualTo("fee");
        assertThat(turn.path("heard").asString()).contains("十五日");
        assertThat(turn.path("heardMatch").asDouble()).isGreaterThanOrEqualTo(0.9);
        assertThat(turn.path("endOfSpeechToFirstAudioMs").asLong()).isBetween(800L, 1_500L);
        assertThat(Path.of(json().path("recording").asString()))
                .isNotEmptyFile()
                .hasParent(home.resolve("calls"));
    }

    @Test
    void consoleAway_stillPrintsWhatWasHeard() throws IOException {
        try (var machine = new TestMachine(WORDS, 2)) {
            assertThat(call(machine, "call", "--wav", TestFiles.QUESTION.toString(), "--json"))
                    .isEqualTo(ExitCode.NO_CALL_LOG);
        }
        assertThat(errors()).contains("连不上控制台 http://127.0.0.1:9").hasLineCount(1);
        assertThat(json().path("callId").isNull()).isTrue();
        assertThat(json().path("turns").path(0).path("heard").asString()).contains("诉讼费");
    }

    @Test
    void machineThatHangsUpEarly_endsTheScript() throws IOException {
        try (var machine = new TestMachine(WORDS, 2)) {
            assertThat(call(machine, "call", "--say", "诉讼费怎么收", "--say", "怎么立案"))
                    .isEqualTo(ExitCode.ENDED_EARLY);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("来电人：诉讼费怎么收", "录音 ");
    }

    @Test
    void ownHangUp_comesOnTimeWhateverIsGoingOn() throws IOException {
        try (var machine = new TestMachine(WORDS, 3)) {
            long began = System.nanoTime();
            ExitCode code = call(machine, "call", "--hangup-after", "1", "--say", "诉讼费怎么收", "--json");

            assertThat(code).isEqualTo(ExitCode.ENDED_EARLY);
            assertThat((System.nanoTime() - began) / 1e9).isLessThan(8);
        }
        assertThat(json().path("turns").size()).isZero();
    }

    @Test
    void busyLine_isToldInOneLine() throws IOException {
        try (var machine = new TestMachine(WORDS, 0)) {
            assertThat(call(machine, "call", "--say", "你好")).isEqualTo(ExitCode.UNREACHABLE);
        }
        assertThat(errors()).contains("SIP 486").hasLineCount(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void nobodyThere_saysWhatIsNotRunning() throws IOException {
        var machine = new TestMachine(WORDS, 1);
        machine.close();

        assertThat(call(machine, "call")).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(errors()).contains("Asterisk 未运行").hasLineCount(1);
    }

    @Test
    void wrongUse_isNamedBeforeAnythingRings() {
        assertThat(run("call", "--voice", "nobody")).isEqualTo(ExitCode.USAGE);
        assertThat(errors()).contains("没有嗓音 nobody");
        assertThat(run("dial")).isEqualTo(ExitCode.USAGE);
        assertThat(run("call", "--wav", "pom.xml")).isEqualTo(ExitCode.USAGE);
        assertThat(errors()).contains("sox");
        assertThat(run("call", "--help")).isEqualTo(ExitCode.ANSWERED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--hangup-after");
    }

    @Test
    void missingModel_isNamed() {
        environment.put("HOTLINE_EAR_MODEL", home.toString());

        assertThat(run("call")).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(errors()).contains("am/final.mdl");
    }
}
