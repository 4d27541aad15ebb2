package cn.hotline12368.console.knowledge;

import cn.hotline12368.console.database.Filter;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.knowledge.ArticleCatalogue.Search;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which articles are wanted; what is null or empty does not matter. */
record ArticleSearch(
        @Nullable String q,
        @Nullable String topic,
        @Nullable String state,
        @Nullable String mark) {

    private static final Set<String> STATES = Set.of("draft", "review", "scheduled", "published", "offered", "retired");
    private static final Set<String> MARKS = Set.of("unverified", "upcoming", "expiring", "expired");
    private static final int LONGEST = 100;

    ArticleSearch {
        q = Filter.given(q);
        topic = Filter.given(topic);
        state = Filter.given(state);
        mark = Filter.given(mark);
        if (q != null && q.length() > LONGEST) {
            throw ProblemException.badRequest("查找内容最多 " + LONGEST + " 个字");
        }
        if (state != null && !STATES.contains(state)) {
            throw ProblemException.badRequest("state 应为 draft、review、scheduled、published、offered 或 retired");
        }
        if (mark != null && !MARKS.contains(mark)) {
            throw ProblemException.badRequest("mark 应为 unverified、upcoming、expiring 或 expired");
        }
    }

    Search at(LocalDate today) {
        return new Search(q, topic, state, mark, today);
    }
}
