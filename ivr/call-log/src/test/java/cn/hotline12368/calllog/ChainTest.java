package cn.hotline12368.calllog;

import static cn.hotline12368.calllog.Samples.answered;
import static cn.hotline12368.calllog.Samples.call;
import static cn.hotline12368.calllog.Samples.ended;
import static cn.hotline12368.calllog.Samples.heard;
import static cn.hotline12368.calllog.Samples.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {

    private final List<Recorded> call = call(started(), heard("诉讼费怎么收"), answered("auto_answer"), ended("16"));

    @Test
    void intact_asRecorded_isTrue() {
        assertThat(Chain.intact(call)).isTrue();
    }

    static Stream<UnaryOperator<Recorded>> changes() {
        return Stream.of(
                event -> changed(event, event.payload() + " ", event.source(), event.at(), event.seq()),
                event -> changed(event, event.payload(), "asterisk", event.at(), event.seq()),
                event -> changed(
                        event, event.payload(), event.source(), event.at().plusMillis(1), event.seq()),
                event -> changed(event, event.payload(), event.source(), event.at(), event.seq() + 1));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void intact_changedEvent_isFalse(UnaryOperator<Recorded> change) {
        for (int i = 0; i < call.size(); i++) {
            List<Recorded> changed = new ArrayList<>(call);
            changed.set(i, change.apply(call.get(i)));
            assertThat(Chain.intact(changed)).isFalse();
        }
    }

    @Test
    void intact_droppedEvent_isFalse() {
        for (int i = 0; i < call.size() - 1; i++) {
            List<Recorded> less = new ArrayList<>(call);
            less.remove(i);
            assertThat(Chain.intact(less)).isFalse();
        }
    }

    @Test
    void intact_otherOrder_isFalse() {
        assertThat(Chain.intact(List.of(call.get(0), call.get(2), call.get(1), call.get(3))))
                .isFalse();
    }

    @Test
    void intact_eventOfAnotherCall_isFalse() {
        List<Recorded> other = call(started(), heard("谢谢"));
        assertThat(Chain.intact(List.of(call.get(0), other.get(1)))).isFalse();
    }

    @Test
    void intact_erasedPayload_isTrue() {
        assertThat(Chain.intact(call.stream().map(ChainTest::erased).toList())).isTrue();
    }

    @Test
    void next_samePayload_hasAnotherDigest() {
        assertThat(call(started()).getFirst().digest())
                .isNotEqualTo(call(started()).getFirst().digest());
    }

    private static Recorded erased(Recorded event) {
        return new Recorded(
                event.callId(),
                event.seq(),
                event.at(),
                event.kind(),
                event.source(),
                event.court(),
                null,
                null,
                event.digest(),
                event.hash());
    }

    private static Recorded changed(Recorded event, @Nullable String payload, String source, Instant at, int seq) {
        return new Recorded(
                event.callId(),
                seq,
                at,
                event.kind(),
                source,
                event.court(),
                payload,
                event.salt(),
                event.digest(),
                event.hash());
    }
}
