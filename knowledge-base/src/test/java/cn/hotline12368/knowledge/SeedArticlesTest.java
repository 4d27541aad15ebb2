package cn.hotline12368.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SeedArticlesTest {

    @Test
    void load_readsEveryKey() {
        Article fee = Samples.article("fee-property");
        assertThat(fee.topic()).isEqualTo("fee_property");
        assertThat(fee.asks()).hasSize(8).contains("诉讼费怎么收");
        assertThat(fee.steps()).containsExactly("立案后收到交费通知", "七日内交费");
        assertThat(fee.fee()).isEqualTo("分段累计");
        assertThat(fee.timeLimit()).isNull();
        assertThat(fee.legalBasis().getFirst().cite()).isEqualTo("《诉讼费用交纳办法》第十三条");
        assertThat(fee.verification())
                .isEqualTo(new Verification("诉讼费用交纳办法(2006-12-19)", "第十三条", LocalDate.of(2026, 11, 21)));
        assertThat(fee.verified()).isTrue();
    }

    @Test
    void load_verifiedNo_isNotSpeakable() {
        assertThat(Samples.article("preserv-apply").verified()).isFalse();
    }

    @Test
    void load_bundledArticles_areValid() {
        assertThat(SeedArticles.load()).extracting(Article::id).doesNotHaveDuplicates();
    }

    @Test
    void spoken_tooLong_namesFileAndKey() {
        assertWrong("spoken: 财产", "spoken: " + "长".repeat(160) + "财产", "spoken: 有");
    }

    @Test
    void asks_tooFew_namesFileAndKey() {
        assertWrong("  - 诉讼费怎么收\n", "", "asks: 有 7 种问法，至少要 8 种");
    }

    @Test
    void key_unknown_namesFileAndKey() {
        assertWrong("online:", "onlin:", "onlin: 没有这个字段");
    }

    @Test
    void verified_missing_namesFileAndKey() {
        assertWrong("verified: {", "keywords2: {", "keywords2: 没有这个字段");
        assertWrong(
                "verified: {text: \"诉讼费用交纳办法(2006-12-19)\", article: 第十三条, date: 2026-11-21}", "", "verified: 应当写明");
    }

    @Test
    void date_malformed_namesFileAndKey() {
        assertWrong("2007-04-01", "2007年4月", "legal-basis[0].in-force-since: 应当是日期");
    }

    @Test
    void yaml_broken_namesFile() {
        assertWrong("asks:", "asks: [", "YAML");
    }

    private static void assertWrong(String part, String replacement, String message) {
        String yaml = sample().replace(part, replacement);
        assertThatThrownBy(() -> SeedReader.article("x.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8))))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith("x.yaml: ")
                .hasMessageContaining(message);
    }

    private static String sample() {
        try (var in = SeedArticlesTest.class.getResourceAsStream("/seed-sample/fee-property.yaml")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
