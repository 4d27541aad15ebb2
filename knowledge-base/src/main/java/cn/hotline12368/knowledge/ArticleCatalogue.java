package cn.hotline12368.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All articles with their versions, also those that callers do not hear, for the people who look after them. */
public final class ArticleCatalogue {

    /** What is shown of an article: the version being worked on, else the published one, else the newest. */
    private static final String LISTED = """
            with listed as (
                select a.id, shown.content, p.version as published, p.content->'verification' is not null as verified,
                       (p.content->'valid'->>'from')::date as begins, (p.content->'valid'->>'until')::date as ends,
                       o.version as open_version, o.state as open_state, s.version as offered, last.at, last.who,
                       case when p.version is not null then
                           case when (p.content->'valid'->>'from')::date > :today then 'upcoming'
                                when (p.content->'valid'->>'until')::date < :today then 'expired'
                                when (p.content->'valid'->>'until')::date <= :today + :soon then 'expiring' end
                       end as mark
                from knowledge.article a
                left join knowledge.article_version p on p.article_id = a.id and p.state = 'published'
                left join knowledge.article_version o on o.article_id = a.id and o.origin = 'console'
                    and o.state in ('draft', 'review', 'scheduled')
                left join knowledge.article_version s on s.article_id = a.id and s.origin = 'seed' and s.state = 'draft'
                join lateral (select v.content from knowledge.article_version v where v.article_id = a.id
                    order by v.version = o.version desc nulls last, v.version = p.version desc nulls last,
                             v.version desc limit 1) shown on true
                left join lateral (select h.at, h.who from knowledge.article_history h where h.article_id = a.id
                    order by h.id desc limit 1) last on true)
            select *, count(*) over () as total from listed
            where (:q::text is null or id like :q or content->>'title' ilike :q or content->>'asks' ilike :q)
              and (:topic::text is null or content->>'topic' = :topic)
              and (:state::text is null or open_state = :state
                   or :state = 'published' and published is not null
                   or :state = 'offered' and offered is not null
                   or :state = 'retired' and published is null and open_state is null)
              and (:mark::text is null or mark = :mark or :mark = 'unverified' and published is not null and not verified)
            order by at desc nulls last, id limit :limit offset :offset""";

    private static final int SOON = 30;

    private final JdbcClient jdbc;
    private final Versions versions;

    public ArticleCatalogue(DataSource database) {
        jdbc = JdbcClient.create(database);
        versions = new Versions(jdbc);
    }

    /**
     * Which articles are wanted; what is null does not matter.
     *
     * @param q words of id, title or ways of asking
     * @param state {@code draft}, {@code review}, {@code scheduled}, {@code published}, {@code offered} or {@code retired}
     * @param mark {@code unverified}, {@code upcoming}, {@code expiring} (within {@value #SOON} days) or {@code expired}
     */
    public record Search(
            @Nullable String q,
            @Nullable String topic,
            @Nullable String state,
            @Nullable String mark,
            LocalDate today) {}

    /**
     * One article of the list.
     *
     * @param published the version that callers hear
     * @param verified whether that version is
     * @param openVersion the version that editors work on
     * @param offered a newer seed that nobody has taken up
     */
    public record Listed(
            String articleId,
            String title,
            String topic,
            @Nullable Integer published,
            boolean verified,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer openVersion,
            @Nullable String openState,
            @Nullable Integer offered,
            @Nullable String mark,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {}

    /** One page of them, and how many there are. */
    public record Found(List<Listed> items, long total) {}

    public Found search(Search search, int limit, int offset) {
        long[] total = {0};
        List<Listed> items = jdbc.sql(LISTED)
                .param("q", search.q() == null ? null : containing(search.q()))
                .param("topic", search.topic())
                .param("state", search.state())
                .param("mark", search.mark())
                .param("today", search.today())
                .param("soon", SOON)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return listed(row);
                })
                .list();
        return new Found(items, total[0]);
    }

    public List<String> topics() {
        return jdbc.sql("""
                        select distinct content->>'topic' as topic from knowledge.article_version
                        where content->>'topic' is not null and state <> 'discarded' order by 1""").query((row, number) -> row.getString("topic")).list();
    }

    /** All versions, the newest first. */
    public List<ArticleVersion> versions(String articleId) {
        List<ArticleVersion> known = versions.of(articleId);
        if (known.isEmpty()) {
            throw LifeCycleException.unknown();
        }
        return known;
    }

    public ArticleVersion version(String articleId, int version) {
        return versions.get(articleId, version);
    }

    /** What was done with its versions, the latest first. */
    public List<VersionStep> history(String articleId) {
        return versions.history(articleId);
    }

    /** Who wrote at it and so must not publish it. */
    public Set<String> authors(ArticleVersion version) {
        return versions.authors(version);
    }

    /** Why the version cannot be submitted; empty when it can. */
    public List<Flaw> flaws(ArticleVersion version) {
        return new Askings(jdbc).flaws(Draft.of(version.content()).withId(version.articleId()));
    }

    private static String containing(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var content = ArticleJson.MAPPER.readTree(row.getString("content"));
        var at = row.getTimestamp("at");
        return new Listed(
                row.getString("id"),
                content.path("title").asString(""),
                content.path("topic").asString(""),
                row.getObject("published", Integer.class),
                row.getBoolean("verified"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getObject("open_version", Integer.class),
                row.getString("open_state"),
                row.getObject("offered", Integer.class),
                row.getString("mark"),
                at == null ? null : at.toInstant(),
                row.getString("who"));
    }
}
