package cn.hotline12368.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.caller.speech.Voice;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptParserTest {
    private static Script parse(String... arguments) {
        return ScriptParser.parse(List.of(arguments));
    }

    @Test
    void steps_keepTheirOrder() {
        Script script = parse("--say", "立案", "--keys", "1#", "--wait", "1.5", "--wav", "pom.xml", "--say", "再见");

        assertThat(script.steps())
                .containsExactly(
                        new Step.Say("立案"),
                        new Step.Press("1#"),
                        new Step.Wait(Duration.ofMillis(1_500)),
                        new Step.Play(java.nio.file.Path.of("pom.xml")),
                        new Step.Say("再见"));
        assertThat(script.waitsForGreeting()).isTrue();
    }

    @Test
    void options_haveDefaults() {
        Script script = parse();

        assertThat(script.voice()).isEqualTo(Voice.USUAL);
        assertThat(script.hangUpAfter()).isEmpty();
        assertThat(script.json()).isFalse();
        assertThat(script.caller()).matches("154\\d{8}").isNotEqualTo(parse().caller());
    }

    @Test
    void options_areTaken() {
        Script script = parse("--voice", "MIKE", "--caller", "", "--hangup-after", "3", "--json", "--wait", "1");

        assertThat(script.voice()).isEqualTo(Voice.MIKE);
        assertThat(script.caller()).isEmpty();
        assertThat(script.hangUpAfter()).contains(Duration.ofSeconds(3));
        assertThat(script.json()).isTrue();
        assertThat(script.waitsForGreeting()).isFalse();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("--shout", List.of("--shout")),
                Arguments.of("--say 后面缺少内容", List.of("--say")),
                Arguments.of("没有可以读出来", List.of("--say", "OK!")),
                Arguments.of("无法解码", List.of("--say", "\uFFFD\uFFFD")),
                Arguments.of("最多 500 个字", List.of("--say", "法".repeat(501))),
                Arguments.of("--keys 只能", List.of("--keys", "12a")),
                Arguments.of("--keys 只能", List.of("--keys", "")),
                Arguments.of("读不到文件 none.wav", List.of("--wav", "none.wav")),
                Arguments.of("--wait 的秒数", List.of("--wait", "-1")),
                Arguments.of("--hangup-after 的秒数", List.of("--hangup-after", "601")),
                Arguments.of("没有嗓音 f1", List.of("--voice", "f1")),
                Arguments.of("--caller 只能", List.of("--caller", "sip:x@y")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void fault_isNamed(String message, List<String> arguments) {
        assertThatThrownBy(() -> ScriptParser.parse(arguments))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining(message);
    }
}
