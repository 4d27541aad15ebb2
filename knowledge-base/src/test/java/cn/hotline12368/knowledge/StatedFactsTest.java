package cn.hotline12368.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StatedFactsTest {

    private static final List<Fact> FACTS = List.of(
            new Fact("上诉期限", "15", "日", null),
            new Fact("离婚案件受理费", "50-300", "元", null),
            new Fact("起点", "200000", "元", null),
            new Fact("管辖法院", "被告住所地人民法院", null, null));

    @Test
    void missing_statedAndKnown_isNothing() {
        assertThat(missing("自送达之日起15天内上诉，每件交50元至300元，财产超过20万元的另算，2024年起施行。")).isEmpty();
        assertThat(missing("每件50至300元。")).isEmpty();
    }

    @Test
    void missing_statedOtherwise_isNamed() {
        assertThat(missing("自送达之日起10日内上诉，交1.5万元，最长2年。")).containsExactly("10日", "15000元", "2年");
    }

    private static List<String> missing(String spoken) {
        return StatedFacts.missing(Samples.speaking(Samples.article("fee-property"), spoken, FACTS));
    }
}
