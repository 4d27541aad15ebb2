package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;

/** What the engine has put to the caller and a mere 「是」「好」「不用」 answers. Anything else is a new subject. */
sealed interface Pending {

    /** 「您是想问……吗？」 */
    record Confirm(Article article) implements Pending {}

    /** A further part of the answer was offered. */
    record Part(Aspect aspect, Article article) implements Pending {}

    /** The other question of an utterance that held two. */
    record Other(Article article) implements Pending {}

    /** The menu of keys was read out. */
    record Keys() implements Pending {}

    /** Going on with what a change of subject interrupted. */
    record Resume(Step open) implements Pending {}
}
