package cn.hotline12368.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HearingTest {

    private static final List<Map<String, Double>> TEXTS = Stream.of("诉讼费怎么交", "申请强制执行", "财产保全怎么申请", "被执行人不还钱")
            .map(text -> Terms.of(text, Set.of(View.WORDS)).getOrDefault(View.WORDS, Map.of()))
            .toList();

    private final Hearing hearing = new Hearing(TEXTS);

    @ParameterizedTest
    @CsvSource({"素松费怎么交, 诉讼费怎么交", "申请墙制执行, 申请强制执行", "财产宝全怎么申请, 财产保全怎么申请", "被自行人不还钱, 被执行人不还钱"})
    void corrected_homophones_areTheWordsOfTheIndex(String heard, String meant) {
        assertThat(hearing.corrected(heard)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"今天天气怎么样", "我想去火车站", "abc 123", "''"})
    void corrected_otherText_staysAsItIs(String text) {
        assertThat(hearing.corrected(text)).isEqualTo(text);
    }

    @Test
    void noise_sameSeed_makesTheSameErrorsAboutAsOftenAsTold() {
        String text = "判决下来了对方不给钱怎么申请强制执行".repeat(50);
        String heard = new Noise(0.2, 7).in(text);
        assertThat(new Noise(0.2, 7).in(text)).isEqualTo(heard);
        assertThat(new Noise(0, 7).in(text)).isEqualTo(text);
        int longer = text.length() - heard.length();
        assertThat(Math.abs(longer)).isLessThan(text.length() / 10);
        assertThat(heard).isNotEqualTo(text);
    }
}
