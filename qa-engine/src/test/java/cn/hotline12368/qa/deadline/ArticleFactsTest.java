package cn.hotline12368.qa.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Fact;
import cn.hotline12368.knowledge.SeedArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an article names a rule of a period, both say the same. */
final class ArticleFactsTest {

    @Test
    void fact_withARuleOfAPeriod_hasItsValue() {
        List<Fact> facts = SeedArticles.load().stream()
                .map(Article::facts)
                .flatMap(List::stream)
                .filter(fact -> fact.rule() != null && DeadlineRules.ids().contains(fact.rule()))
                .toList();

        assertThat(facts)
                .hasSizeGreaterThan(50)
                .allSatisfy(fact -> assertThat(DeadlineRules.value(String.valueOf(fact.rule())))
                        .as(fact.what())
                        .contains(fact.value() + fact.unit()));
    }
}
