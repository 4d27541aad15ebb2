package cn.hotline12368.qa.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpokenSecretTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    我的查询密码是一二三四五六           | 我的查询密码是••••••
                    密码：123 456                        | 密码：••• •••
                    身份证后六位是 01123X                | 身份证后六位是 ••••••
                    身份证后六位零一一二三X              | 身份证后六位••••••
                    我叫张三身份证110101199001011234要投诉 | 我叫张三身份证••••••••••••••••••要投诉
                    一一零一零一一九九零零一零一一二三四   | ••••••••••••••••••
                    一二三四五六                         | ••••••
                    是 1 2 3 4 5 6                       | 是 • • • • • •
                    """)
    void hide_secret_leavesNoDigit(String said, String kept) {
        assertThat(SpokenSecret.hide(said)).isEqualTo(kept);
        assertThat(SpokenSecret.in(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2026）示0101民初101号",
                "二零二六年豫零四八一民初一千二百三十四号",
                "一百五十八万",
                "标的额是150000元",
                "我的电话是13987654321",
                "密码忘了怎么办",
                "查询密码在哪里",
                "需要身份证复印件三份",
                "上诉期十五天",
                "二零二六年三月一日开庭"
            })
    void hide_otherNumbers_staysAsItIs(String said) {
        assertThat(SpokenSecret.hide(said)).isEqualTo(said);
        assertThat(SpokenSecret.in(said)).isFalse();
    }
}
