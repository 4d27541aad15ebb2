package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentences_fullStops_cutAfterThem() {
        assertThat(Speaker.sentences("先准备起诉状。再到法院立案；还可以网上立案！好吗？"))
                .containsExactly("先准备起诉状。", "再到法院立案；", "还可以网上立案！", "好吗？");
    }

    @Test
    void sentences_closingQuotes_stayWithTheirSentence() {
        assertThat(Speaker.sentences("他说“可以。”请带身份证。")).containsExactly("他说“可以。”", "请带身份证。");
    }

    @Test
    void sentences_longFirst_isCutAtItsFirstComma() {
        assertThat(Speaker.sentences("财产案件按照标的额分段累计交纳，不超过1万元的每件交纳50元，超过1万元至10万元的部分按照2.5%交纳，以法院文书为准。再见。"))
                .containsExactly("财产案件按照标的额分段累计交纳，", "不超过1万元的每件交纳50元，超过1万元至10万元的部分按照2.5%交纳，以法院文书为准。", "再见。");
    }

    @Test
    void sentences_longFirstWithACommaOfThousands_isNotCutInTheNumber() {
        assertThat(Speaker.sentences("您问的这一个民事案件的诉讼费按照刚才所说的办法计算一共是2,300元整请您在收到通知的次日起七天以内到指定的银行交纳"))
                .containsExactly("您问的这一个民事案件的诉讼费按照刚才所说的办法计算一共是2,300元整请您在收到通知的次日起七天以内到指定的银行交纳");
    }

    @Test
    void sentences_decimalsAndDots_areNotEnds() {
        assertThat(Speaker.sentences("交纳2.5元。")).containsExactly("交纳2.5元。");
    }

    @Test
    void sentences_nothingToSpeak_isEmpty() {
        assertThat(Speaker.sentences(" 。\n…！ ")).isEmpty();
    }

    @Test
    void sentences_lines_areCut() {
        assertThat(Speaker.sentences("一、起诉状\n二、证据")).containsExactly("一、起诉状", "二、证据");
    }
}
