package cn.hotline12368.knowledge;

import cn.hotline12368.knowledge.index.Scores;

/**
 * An article that may answer the question.
 *
 * @param confidence estimated probability, 0 to 1, that this is the topic a person would have chosen
 * @param likeness what ranks the articles: the scores of the views weighed and summed
 * @param scores how near it comes in each view
 */
public record Finding(Article article, double confidence, double likeness, Scores scores) {

    /** Found by other means than the views. */
    public Finding(Article article, double confidence) {
        this(article, confidence, confidence, Scores.NONE);
    }

    /** As this court says it. */
    public Finding in(String court) {
        return new Finding(article.in(court), confidence, likeness, scores);
    }
}
