package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @Test
    void load_ownFile_isWellFormed() {
        assertThat(Lexicon.load().reading("重审")).containsExactly("chong2", "shen3");
    }

    @Test
    void parse_commentsAndBlankLines_areSkipped() {
        var lexicon = Lexicon.parse(List.of("# 诉讼", "", "给付 ji3 fu4"));
        assertThat(lexicon.reading("给付")).containsExactly("ji3", "fu4");
        assertThat(lexicon.longest()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"给付 ji3", "给付", "给付 ji fu4", "给付 ji3 fù", "给付 ji3 fu4 fei4"})
    void parse_readingThatDoesNotFit_namesTheLine(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.parse(List.of(line)))
                .withMessageContaining(line);
    }

    @Test
    void parse_sameWordTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.parse(List.of("给付 ji3 fu4", "给付 gei3 fu4")))
                .withMessageContaining("给付");
    }
}
