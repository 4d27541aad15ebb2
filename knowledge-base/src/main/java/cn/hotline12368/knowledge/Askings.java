package cn.hotline12368.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks a draft, also against what the other articles are asked by: one question must not point to two of them. */
final class Askings {

    private record Taken(String ask, String articleId) {}

    private final JdbcClient jdbc;

    Askings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Flaw> flaws(Draft draft) {
        List<Flaw> flaws = new ArrayList<>(draft.flaws());
        if (flaws.isEmpty()) {
            Article article = draft.article();
            taken(article)
                    .forEach(taken ->
                            flaws.add(new Flaw("asks", "「" + taken.ask() + "」已经是条目 " + taken.articleId() + " 的问法")));
        }
        return flaws;
    }

    private List<Taken> taken(Article article) {
        return jdbc.sql("""
                        select ask, article_id from knowledge.article_version v, jsonb_array_elements_text(v.content->'asks') ask
                        where v.state = 'published' and v.article_id <> ? and ask = any(?) order by ask""")
                .param(article.id())
                .param(article.asks().toArray(String[]::new))
                .query((row, number) -> new Taken(row.getString(1), row.getString(2)))
                .list();
    }
}
