package cn.hotline12368.knowledge;

/**
 * An article that may answer the question.
 *
 * @param confidence estimated probability, 0 to 1, that this is the article a person would have chosen
 */
public record Finding(Article article, double confidence) {}
