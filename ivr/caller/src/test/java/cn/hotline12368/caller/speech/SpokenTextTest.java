package cn.hotline12368.caller.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15日内 | 十五日内",
                "自2026年1月1日起 | 自二零二六年一月一日起",
                "按2.5%交纳 | 按百分之二点五交纳",
                "1%-2.5% | 百分之一至百分之二点五",
                "第171条 | 第一百七十一条",
                "50元至100元 | 五十元至一百元",
                "1,000万元 | 一千万元",
                "10005元 | 一万零五元",
                "10500元 | 一万零五百元",
                "100010元 | 十万零一十元",
                "200000000元 | 二亿元",
                "100000005元 | 一亿零五元",
                "110万元 | 一百一十万元",
                "0元 | 零元",
                "2个月 | 两个月",
                "12个月 | 十二个月",
                "上午9:00-11:30 | 上午九点至十一点三十分",
                "14：05 | 十四点零五分",
                "拨打12368 | 拨打幺二三六八",
                "报警110 | 报警幺幺零",
                "010-12345678 | 零幺零幺二三四五六七八",
                "单号261121100014 | 单号二六幺幺二幺幺零零零幺四",
                "(2026)京0101民初123号 | 二零二六京零一零一民初一二三号",
                "2026豫0402执57号 | 二零二六豫零四零二执五七号",
                "按0转人工 | 按零转人工",
                "诉讼费 | 诉讼费"
            })
    void numbers_areReadAsPeopleReadThem(String written, String spoken) {
        assertThat(SpokenText.of(written)).isEqualTo(spoken);
    }
}
