package cn.hotline12368.qa;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Fact;
import cn.hotline12368.knowledge.SeedArticles;
import cn.hotline12368.knowledge.StatedFacts;
import cn.hotline12368.qa.deadline.DeadlineRules;
import cn.hotline12368.qa.fee.FeeRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the articles state is what their facts and the calculators state, and is law today. */
final class BundledFactsTest {

    private static final List<Article> ARTICLES = SeedArticles.load();

    @Test
    void articles_areMany_andCoverFortyCauses() {
        assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ARTICLES.stream().map(Article::cause).filter(cause -> cause != null))
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
        assertThat(ARTICLES.stream().filter(article -> article.cause() != null))
                .allSatisfy(article -> assertThat(article.materials()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void spoken_statesOnlyWhatTheFactsHold() {
        assertThat(ARTICLES.stream()
                        .filter(article -> !StatedFacts.missing(article).isEmpty())
                        .map(article -> article.id() + " " + StatedFacts.missing(article)))
                .isEmpty();
    }

    @Test
    void facts_thatNameARule_sayWhatTheCalculatorSays() {
        List<Fact> ruled = ARTICLES.stream()
                .flatMap(article -> article.facts().stream())
                .filter(fact -> fact.rule() != null)
                .toList();
        assertThat(ruled).hasSizeGreaterThan(50);
        assertThat(ruled)
                .allSatisfy(fact -> assertThat(calculated(String.valueOf(fact.rule())))
                        .as(fact.what() + " " + fact.rule())
                        .hasValue(fact.value() + fact.unit()));
    }

    @Test
    void articles_areValidToday() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(ARTICLES.stream().filter(Article::verified)).allSatisfy(article -> {
            assertThat(article.speakable(today)).as(article.id()).isTrue();
            assertThat(article.legalBasis()).as(article.id()).isNotEmpty();
            assertThat(article.legalBasis())
                    .as(article.id())
                    .allSatisfy(basis -> assertThat(basis.inForceSince()).isBeforeOrEqualTo(today));
        });
    }

    /** Deadline rules carry their unit, fee rules are yuan. */
    private static Optional<String> calculated(String rule) {
        return Stream.of(DeadlineRules.value(rule), FeeRules.value(rule).map(value -> value + "元"))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
