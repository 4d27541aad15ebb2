package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final Reading READING = new Reading();

    @ParameterizedTest
    @CsvFileSource(resources = "readings.csv")
    void toPinyin_phrase_readsAsTheDictionarySays(String phrase, String syllables) {
        assertThat(syllables(READING.toPinyin(phrase))).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "申请强制执行, shen1qing3 qiang2zhi4 zhi2xing2",
        "次数额外增加, ci4shu4 e2wai4 zeng1jia1",
        "认为了解情况, ren4wei2 liao3jie3 qing2kuang4",
    })
    void toPinyin_clause_joinsTheSyllablesOfAWord(String clause, String pinyin) {
        assertThat(READING.toPinyin(clause)).isEqualTo(pinyin);
    }

    @Test
    void toPinyin_punctuation_becomesPauses() {
        assertThat(READING.toPinyin("您好，请讲。再见。")).isEqualTo("nin2hao3, qing3 jiang3; zai4jian4;");
    }

    @Test
    void toPinyin_numbersAndLetters_areSpelled() {
        assertThat(READING.toPinyin("2个App")).isEqualTo("liang3 ge4 ei1pi1pi1");
    }

    @Test
    void toPinyin_nothingToSpeak_isEmpty() {
        assertThat(READING.toPinyin("……★ !")).isEmpty();
    }

    @Test
    void toPinyin_characterNobodyKnows_isLeftOut() {
        assertThat(syllables(READING.toPinyin("您好\uD883\uDEDE吗"))).isEqualTo("nin2 hao3 ma5");
    }

    @Test
    void toPinyin_manyThreadsAtOnce_disturbsNoReading() {
        var phrases = List.of("发回重审", "银行转账2.5万元", "当事人应当予以配合", "（2026）豫0481民初1234号");
        var alone = phrases.stream().map(READING::toPinyin).toList();
        var together = IntStream.range(0, 4000)
                .parallel()
                .mapToObj(i -> READING.toPinyin(phrases.get(i % phrases.size())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "不是, bu2 shi4",
        "不予受理, bu4 yu3 shou4 li3",
        "一个月, yi2 ge4 yue4",
        "一至二人, yi1 zhi4 er4 ren2",
        "一年, yi4 nian2",
        "一审判决, yi1 shen3 pan4 jue2",
        "第一百条, di4 yi1 bai3 tiao2",
        "一百元, yi4 bai3 yuan2",
        "一万元, yi2 wan4 yuan2",
        "二十一天, er4 shi2 yi1 tian1",
        "一月一日, yi1 yue4 yi1 ri4",
        "统一办理, tong3 yi1 ban4 li3",
        "三分之一, san1 fen1 zhi1 yi1",
        "一二三四, yi1 er4 san1 si4",
    })
    void forSynthesis_yiAndBu_changeTheirTones(String phrase, String syllables) {
        assertThat(syllables(READING.forSynthesis(phrase))).isEqualTo(syllables);
    }

    private static String syllables(String pinyin) {
        return pinyin.replaceAll("[,;?]", "")
                .replaceAll("(?<=\\d)(?=[a-z])", " ")
                .lines()
                .collect(Collectors.joining());
    }
}
