package cn.hotline12368.console.knowledge;

import cn.hotline12368.knowledge.ArticleCatalogue;
import cn.hotline12368.knowledge.ArticleVersion;
import cn.hotline12368.knowledge.Draft;
import cn.hotline12368.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** The published knowledge with one version put in its place, in memory only. Thread-safe. */
public final class Trials {

    private final KnowledgeBase published;
    private final ArticleCatalogue catalogue;
    /** The one tried out last: who writes a draft asks again and again. */
    private volatile @Nullable Built last;

    Trials(KnowledgeBase published, ArticleCatalogue catalogue) {
        this.published = published;
        this.catalogue = catalogue;
    }

    private record Built(long revision, ArticleVersion version, KnowledgeBase base) {

        boolean fits(long now, ArticleVersion wanted) {
            return revision == now && version.equals(wanted);
        }
    }

    /** What callers are told now. */
    public KnowledgeBase published() {
        return published;
    }

    public KnowledgeBase with(String articleId, int version) {
        return with(catalogue.version(articleId, version));
    }

    private KnowledgeBase with(ArticleVersion version) {
        Built known = last;
        if (known != null && known.fits(published.revision(), version)) {
            return known.base();
        }
        Draft draft = Draft.of(version.content());
        Built built = new Built(
                published.revision(), version, published.with(draft.trial(version.articleId(), version.version())));
        last = built;
        return built.base();
    }
}
