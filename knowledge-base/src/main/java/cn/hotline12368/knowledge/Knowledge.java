package cn.hotline12368.knowledge;

import java.util.List;

/** One published state of all articles; the revision grows with each publication. */
public record Knowledge(long revision, List<Article> articles) {

    public Knowledge {
        articles = List.copyOf(articles);
    }
}
