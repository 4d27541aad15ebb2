package cn.hotline12368.caller.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "执行, zhi2xing2",
        "调解, tiao2jie3",
        "重审, chong2shen3",
        "应诉, ying4su4",
        "给付, ji3fu4",
        "数额, shu4e2",
        "银行, yin2hang2",
        "律师, lv4shi1",
        "什么, shen2me5"
    })
    void wordsOfTheCourt_haveTheirOwnSound(String word, String pinyin) {
        assertThat(Pinyin.words(word)).isEqualTo(pinyin);
    }

    @Test
    void words_areJoinedAndSignsBecomePauses() {
        assertThat(Pinyin.words("诉讼费，怎么收？")).isEqualTo("su4song4fei4, zen3me5 shou1,");
    }

    @Test
    void letters_haveNoSound() {
        assertThat(Pinyin.toneless("APP好。")).containsExactly("hao");
    }

    @Test
    void oneAndTwo_haveOneSoundEach() {
        assertThat(Pinyin.toneless("幺两")).isEqualTo(Pinyin.toneless("一二"));
    }
}
