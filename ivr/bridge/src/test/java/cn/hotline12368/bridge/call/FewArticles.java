package cn.hotline12368.bridge.call;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.knowledge.LegalBasis;
import cn.hotline12368.knowledge.Verification;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows a checked article about fees and an unchecked one about seals. */
final class FewArticles implements ArticleFinder {

    static final String FEES = "诉讼费按件交纳。以法院文书为准。";

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Override
    public long revision() {
        return 7;
    }

    @Override
    public List<Finding> find(String question, int limit) {
        if (question.contains("诉讼费")) {
            return List.of(new Finding(article("fee", new Verification("办法", "第十三条", DAY)), 0.9));
        }
        return question.contains("印章") ? List.of(new Finding(article("seal", null), 0.9)) : List.of();
    }

    private static Article article(String topic, @Nullable Verification verification) {
        return new Article(
                topic + "-1",
                3,
                topic,
                "收费标准",
                List.of(),
                FEES,
                FEES,
                List.of(),
                List.of(),
                null,
                null,
                "网上",
                "窗口",
                List.of(new LegalBasis("诉讼费用交纳办法", "第十三条", DAY)),
                verification,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
