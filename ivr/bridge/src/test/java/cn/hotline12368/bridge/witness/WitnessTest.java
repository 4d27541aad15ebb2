package cn.hotline12368.bridge.witness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessTest {

    private static final String ANSWERED = "answered 1795296065250 node1-1795296065.3 12368 13900001234";

    @Test
    void parse_answeredCall_lives() {
        Witness witness = parse(ANSWERED);
        assertThat(witness.answered()).isEqualTo(Instant.ofEpochMilli(1_795_296_065_250L));
        assertThat(witness.channel()).isEqualTo("node1-1795296065.3");
        assertThat(witness.called()).isEqualTo("12368");
        assertThat(witness.caller()).isEqualTo("13900001234");
        assertThat(witness.ended()).isNull();
        assertThat(witness.fellBack()).isFalse();
        assertThat(witness.toRecorder()).isFalse();
    }

    @Test
    void parse_wholeCall_hasAllOfIt() {
        Witness witness = parse(ANSWERED, "fallback 1795296070250", "message 1795296071250", "ended 1795296077250 16");
        assertThat(witness.fellBack()).isTrue();
        assertThat(witness.toRecorder()).isTrue();
        assertThat(witness.cause()).isEqualTo("16");
        assertThat(witness.durationMs()).isEqualTo(12_000);
    }

    @Test
    void parse_withheldNumber_hasNoCaller() {
        assertThat(parse("answered 1795296065250 node1-1.3 12368 ").caller()).isNull();
        assertThat(parse("answered 1795296065250 node1-1.3 12368").caller()).isNull();
    }

    @Test
    void parse_hungUpBeforeTheAnswer_hasOnlyAnEnd() {
        Witness witness = parse("ended 1795296077250 127");
        assertThat(witness.answered()).isNull();
        assertThat(witness.durationMs()).isZero();
        assertThat(witness.cause()).isEqualTo("127");
    }

    @Test
    void parse_clockSetBackInTheCall_hasNoNegativeLength() {
        assertThat(parse(ANSWERED, "ended 1795296000250 16").durationMs()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "answered",
                "answered ",
                "ended",
                "ended x 16",
                "ended 99999999999999999999 16",
                "answ",
                "\uFFFD\uFFFD",
                "later 1795296077250"
            })
    void parse_oddLine_isPassedOver(String line) {
        Witness witness = parse(ANSWERED, line, "message 1795296071250");
        assertThat(witness.toRecorder()).isTrue();
        assertThat(witness.ended()).isNull();
    }

    @Test
    void lost_call_endsWithTheCauseLost() {
        Instant at = Instant.ofEpochMilli(1_795_296_165_250L);
        Witness lost = parse(ANSWERED, "message 1795296071250").lost(at);
        assertThat(lost.ended()).isEqualTo(at);
        assertThat(lost.cause()).isEqualTo("lost");
        assertThat(lost.toRecorder()).isTrue();
        assertThat(lost.durationMs()).isEqualTo(100_000);
    }

    private static Witness parse(String... lines) {
        return Witness.parse(new CallId(UUID.randomUUID()), List.of(lines));
    }
}
