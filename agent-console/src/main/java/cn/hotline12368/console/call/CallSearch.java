package cn.hotline12368.console.call;

import cn.hotline12368.console.database.Filter;
import cn.hotline12368.console.http.ProblemException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are wanted; what is null does not matter.
 *
 * @param q words that were said
 */
record CallSearch(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String caller,
        @Nullable String outcome,
        @Nullable String q,
        @Nullable Boolean live) {

    private static final Set<String> OUTCOMES = Set.of("answered", "person", "message", "order", "abandoned", "lost");
    private static final int LONGEST = 100;

    CallSearch {
        caller = Filter.given(caller);
        outcome = Filter.given(outcome);
        q = Filter.given(q);
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.badRequest("结束时间不能早于开始时间");
        }
        if (outcome != null && !OUTCOMES.contains(outcome)) {
            throw ProblemException.badRequest("outcome 应为 answered、person、message、order、abandoned 或 lost");
        }
        if ((q != null && q.length() > LONGEST) || (caller != null && caller.length() > LONGEST)) {
            throw ProblemException.badRequest("查找内容最多 " + LONGEST + " 个字");
        }
    }

    Filter filter() {
        Filter filter = new Filter()
                .and("s.started_at >= :from", "from", from == null ? null : from.atOffset(ZoneOffset.UTC))
                .and("s.started_at < :to", "to", to == null ? null : to.atOffset(ZoneOffset.UTC))
                .and("s.caller like :caller", "caller", caller == null ? null : Filter.containing(caller))
                .and("s.outcome = :outcome", "outcome", outcome);
        if (live != null) {
            filter.and(live ? "s.ended_at is null" : "s.ended_at is not null");
        }
        if (q != null) {
            words(filter, SearchText.words(q));
        }
        return filter;
    }

    private static void words(Filter filter, List<String> words) {
        filter.and(words.isEmpty() ? "false" : "true");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            filter.and(
                    "t.grams @> cast(:grams" + i + " as text[])",
                    "grams" + i,
                    SearchText.grams(word).toArray(String[]::new));
            filter.and("t.text like :word" + i, "word" + i, Filter.containing(word));
        }
    }
}
