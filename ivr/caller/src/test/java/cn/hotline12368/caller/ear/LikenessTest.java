package cn.hotline12368.caller.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void homophones_soundAlike() {
        assertThat(Likeness.of("诉讼费按标的收取", "素松费按标地收取")).isEqualTo(1);
    }

    @Test
    void numbers_areComparedAsSpoken() {
        assertThat(Likeness.of("请在15日内交纳2.5%", "请在十五日内交纳百分之二点五")).isEqualTo(1);
        assertThat(Likeness.of("工单号261121100014", "工单号二六一一二一一零零零一四")).isEqualTo(1);
    }

    @Test
    void missingAndWrongSyllables_count() {
        assertThat(Likeness.of("诉讼费怎么收", "诉讼收")).isEqualTo(0.5);
        assertThat(Likeness.of("诉讼费", "")).isZero();
        assertThat(Likeness.of("一二三", "三二一")).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void moreThanTheText_costsNothing() {
        assertThat(Likeness.of("诉讼费", "您好诉讼费再见")).isEqualTo(1);
    }

    @Test
    void textWithoutSyllables_losesNothing() {
        assertThat(Likeness.of("OK", "")).isEqualTo(1);
    }

    @Test
    void commonInOrder_isTheLongestCommonSubsequence() {
        assertThat(Likeness.commonInOrder(List.of("a", "b", "c", "b", "d"), List.of("b", "d", "c", "a", "b")))
                .isEqualTo(3);
    }
}
