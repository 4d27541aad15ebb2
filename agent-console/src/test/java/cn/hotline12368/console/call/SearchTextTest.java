package cn.hotline12368.console.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void marksAndSpaces_doNotCount() {
        SearchText text = SearchText.of(List.of("诉讼费 怎么收？", "ABC、１"));

        assertThat(text.text()).isEqualTo("诉讼费怎么收\nabc１");
        assertThat(text.grams()).containsExactlyInAnyOrder("诉讼", "讼费", "费怎", "怎么", "么收", "ab", "bc", "c１");
    }

    @Test
    void characterOutsideTheBasicPlane_staysWhole() {
        assertThat(SearchText.grams("𠮷田")).containsExactly("𠮷田");
    }

    @Test
    void question_isCutAtItsSpaces() {
        assertThat(SearchText.words(" 诉讼费  离婚！ ？ ")).containsExactly("诉讼费", "离婚");
    }
}
