package cn.hotline12368.console.gap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static final Source SOURCE = new Source("fee-half", 1, "减半", List.of());

    @Test
    void answer_isAFailureOnlyWhenAnArticleCouldBetterIt() {
        assertThat(failure("refuse_and_refer", "not_understood", 0.2)).isEqualTo(Failure.UNANSWERED);
        assertThat(failure("refuse_and_refer", "filing_time", 0.5)).isEqualTo(Failure.DOUBTFUL);
        assertThat(failure("auto_answer", "fee", 0.65, SOURCE)).isEqualTo(Failure.DOUBTFUL);
        assertThat(failure("auto_answer", "fee", 0.9, SOURCE)).isNull();
        assertThat(failure("auto_answer", "small_talk", 0.1)).isNull();
        assertThat(failure("refuse_and_refer", "silence", 0)).isNull();
        assertThat(failure("refuse_and_refer", "merits", 1)).isNull();
        assertThat(failure("human", "person", 1)).isNull();
    }

    private static @Nullable String failure(String route, String intent, double confidence, Source... sources) {
        return Failure.of(new Answered(route, intent, confidence, List.of(sources), List.of(), 1, 1));
    }
}
