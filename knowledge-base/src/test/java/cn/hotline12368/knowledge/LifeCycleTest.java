package cn.hotline12368.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.knowledge.LifeCycle.Seen;
import cn.hotline12368.knowledge.LifeCycleException.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** On a real PostgreSQL. */
final class LifeCycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ID = "fee-property";

    private DataSource database;
    private ArticleStore store;
    private ArticleCatalogue catalogue;
    private LifeCycle lifeCycle;

    @BeforeEach
    void importSeeds() {
        database = Database.fresh();
        store = new ArticleStore(database);
        store.importSeeds(Samples.articles());
        catalogue = new ArticleCatalogue(database);
        lifeCycle = new LifeCycle(database);
    }

    @Test
    void draft_reviewedByAnother_isWhatCallersHear() {
        ArticleVersion submitted = lifeCycle.submit(Seen.of(saved("title", "新的标题")), "editor");
        assertThat(store.revision()).isEqualTo(1);

        ArticleVersion published = lifeCycle.publish(Seen.of(submitted), TODAY, "reviewer");

        assertThat(published.state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(store.revision()).isEqualTo(2);
        assertThat(published(ID).title()).isEqualTo("新的标题");
        assertThat(published(ID).version()).isEqualTo(2);
        assertThat(catalogue.versions(ID))
                .extracting(ArticleVersion::state)
                .containsExactly(VersionState.PUBLISHED, VersionState.RETIRED);
        assertThat(catalogue.history(ID).reversed())
                .extracting(VersionStep::what)
                .containsExactly("imported", "drafted", "saved", "submitted", "retired", "published");
    }

    @Test
    void publish_byAnyOfItsAuthors_isRefused() {
        ArticleVersion draft = lifeCycle.copy(ID, 1, "editor");
        draft = lifeCycle.save(Seen.of(draft), changed("title", "新的标题"), "admin");
        Seen submitted = Seen.of(lifeCycle.submit(Seen.of(draft), "editor2"));

        for (String author : List.of("editor", "admin", "editor2")) {
            refused(Kind.SAME_PERSON, () -> lifeCycle.publish(submitted, TODAY, author));
        }

        assertThat(store.revision()).isEqualTo(1);
        assertThat(lifeCycle.publish(submitted, TODAY, "reviewer").state()).isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void save_ofWhatAnotherHasChanged_isRefusedAndNothingIsLost() {
        Seen seen = Seen.of(lifeCycle.copy(ID, 1, "editor"));
        lifeCycle.save(seen, changed("title", "先存的"), "editor");

        refused(Kind.CONFLICT, () -> lifeCycle.save(seen, changed("title", "后存的"), "editor2"));

        assertThat(catalogue.version(ID, 2).content().path("title").asString()).isEqualTo("先存的");
    }

    @Test
    void save_byManyAtOnce_succeedsOnce() throws InterruptedException {
        Seen seen = Seen.of(lifeCycle.copy(ID, 1, "editor"));
        Callable<ArticleVersion> saving = () -> lifeCycle.save(seen, changed("title", "新的标题"), "editor");
        int conflicts = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<ArticleVersion> one : threads.invokeAll(java.util.Collections.nCopies(6, saving))) {
                conflicts += conflicts(one);
            }
        }
        assertThat(conflicts).isEqualTo(5);
        assertThat(catalogue.version(ID, 2).edit()).isEqualTo(2);
    }

    @Test
    void secondDraft_isRefusedUntilTheFirstIsDone() {
        Seen first = Seen.of(lifeCycle.copy(ID, 1, "editor"));

        refused(Kind.CONFLICT, () -> lifeCycle.copy(ID, 1, "editor2"));
        assertThatThrownBy(() -> JdbcClient.create(database).sql("""
                                insert into knowledge.article_version
                                    (article_id, version, state, origin, content, content_hash)
                                values (?, 9, 'review', 'console', '{}', '')""").param(ID).update())
                .isInstanceOf(DataAccessException.class);

        lifeCycle.discard(first, "editor");
        assertThat(lifeCycle.copy(ID, 1, "editor2").version()).isEqualTo(3);
    }

    @Test
    void unfinishedDraft_isSavedButNotSubmitted() {
        Seen seen = Seen.of(lifeCycle.copy(ID, 1, "editor"));
        ObjectNode content = content();
        content.remove("legalBasis");
        content.put("spoken", "长".repeat(161));
        ArticleVersion saved = lifeCycle.save(seen, Draft.of(content), "editor");

        assertThatThrownBy(() -> lifeCycle.submit(Seen.of(saved), "editor"))
                .isInstanceOfSatisfying(
                        LifeCycleException.class,
                        e -> assertThat(e.flaws()).extracting(Flaw::field).containsExactly("spoken", "legalBasis"));
        assertThat(catalogue.flaws(saved).getFirst().problem()).isEqualTo("有 161 个字，最多 160 个字");
    }

    @Test
    void submit_withAnAskOfAnotherArticle_isRefused() {
        ObjectNode content = content();
        content.withArray("asks").add(Samples.article("exec-apply").asks().getFirst());
        Seen seen = Seen.of(lifeCycle.copy(ID, 1, "editor"));
        ArticleVersion saved = lifeCycle.save(seen, Draft.of(content), "editor");

        assertThatThrownBy(() -> lifeCycle.submit(Seen.of(saved), "editor"))
                .isInstanceOfSatisfying(
                        LifeCycleException.class,
                        e -> assertThat(e.flaws())
                                .singleElement()
                                .extracting(Flaw::problem)
                                .asString()
                                .contains("exec-apply"));
    }

    @Test
    void submit_withANumberThatIsNoFact_isRefused() {
        Seen seen = Seen.of(saved("spoken", "应当在15日内申请，以法院文书为准。"));

        assertThatThrownBy(() -> lifeCycle.submit(seen, "editor"))
                .isInstanceOfSatisfying(
                        LifeCycleException.class,
                        e -> assertThat(e.flaws()).containsExactly(new Flaw("facts", "语音答复里的 15日 没有列入要点数据")));
    }

    @Test
    void rejected_isADraftAgainWithItsReason() {
        ArticleVersion submitted = lifeCycle.submit(Seen.of(saved("title", "新的标题")), "editor");

        ArticleVersion draft = lifeCycle.reject(Seen.of(submitted), "reviewer", "条文引用有误");

        assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
        assertThat(catalogue.history(ID).getFirst())
                .extracting(VersionStep::who, VersionStep::reason)
                .containsExactly("reviewer", "条文引用有误");
        refused(Kind.CONFLICT, () -> lifeCycle.publish(Seen.of(submitted), TODAY, "reviewer"));
    }

    @Test
    void retired_isHeardNoMore() {
        lifeCycle.retire(Seen.of(catalogue.version(ID, 1)), "reviewer", "已废止");

        assertThat(store.published().articles()).extracting(Article::id).doesNotContain(ID);
        assertThat(store.revision()).isEqualTo(2);
    }

    @Test
    void scheduled_replacesTheOldVersionOnItsFirstDay() {
        ObjectNode content = content();
        content.putObject("valid").put("from", "2027-01-01").put("until", "2027-12-31");
        content.put("title", "明年的标题");
        ArticleVersion draft = lifeCycle.save(Seen.of(lifeCycle.copy(ID, 1, "editor")), Draft.of(content), "editor");
        ArticleVersion submitted = lifeCycle.submit(Seen.of(draft), "editor");

        assertThat(lifeCycle.publish(Seen.of(submitted), TODAY, "reviewer").state())
                .isEqualTo(VersionState.SCHEDULED);
        assertThat(lifeCycle.publishDue(LocalDate.of(2026, 12, 31))).isZero();
        assertThat(published(ID).title()).isNotEqualTo("明年的标题");

        assertThat(lifeCycle.publishDue(LocalDate.of(2027, 1, 1))).isEqualTo(1);
        assertThat(published(ID).title()).isEqualTo("明年的标题");
        assertThat(lifeCycle.publishDue(LocalDate.of(2027, 1, 2))).isZero();
    }

    @Test
    void oldVersion_isRolledBackThroughReview() {
        lifeCycle.publish(Seen.of(lifeCycle.submit(Seen.of(saved("title", "新的标题")), "editor")), TODAY, "reviewer");

        ArticleVersion back = lifeCycle.copy(ID, 1, "editor");
        assertThat(published(ID).title()).isEqualTo("新的标题");
        lifeCycle.publish(Seen.of(lifeCycle.submit(Seen.of(back), "editor")), TODAY, "reviewer");

        assertThat(published(ID)).isEqualTo(Samples.article(ID).withVersion(3));
    }

    @Test
    void unverifiedDraft_isPublishedAndCounted() {
        ObjectNode content = content();
        content.remove("verification");
        ArticleVersion draft = lifeCycle.save(Seen.of(lifeCycle.copy(ID, 1, "editor")), Draft.of(content), "editor");

        lifeCycle.publish(Seen.of(lifeCycle.submit(Seen.of(draft), "editor")), TODAY, "reviewer");

        assertThat(published(ID).verified()).isFalse();
        assertThat(store.unverified()).isEqualTo(2);
    }

    @Test
    void newArticle_isMadeOnce() {
        ObjectNode content = content();
        content.putArray("asks")
                .add("一")
                .add("二")
                .add("三")
                .add("四")
                .add("五")
                .add("六")
                .add("七")
                .add("八");
        ArticleVersion draft = lifeCycle.create("fee-new", Draft.of(content), "editor");
        assertThat(draft.version()).isEqualTo(1);

        refused(Kind.CONFLICT, () -> lifeCycle.create("fee-new", Draft.of(content), "editor"));

        lifeCycle.publish(Seen.of(lifeCycle.submit(Seen.of(draft), "editor")), TODAY, "reviewer");
        assertThat(published("fee-new").asks()).hasSize(8);
    }

    @Test
    void newerSeed_isOfferedBesideADraftAndCanBeTakenUp() {
        Seen open = Seen.of(lifeCycle.copy(ID, 1, "editor"));
        store.importSeeds(List.of(Samples.reworded(Samples.article(ID), "更新的内容")));
        store.importSeeds(List.of(Samples.reworded(Samples.article(ID), "再次更新的内容")));
        assertThat(listed(ID).offered()).isEqualTo(4);
        lifeCycle.discard(open, "editor");

        ArticleVersion draft = lifeCycle.copy(ID, 4, "editor");

        assertThat(draft.content().path("full").asString()).isEqualTo("再次更新的内容");
        assertThat(listed(ID).offered()).isNull();
    }

    @Test
    void publication_isAnsweredByAnotherProcessWithinASecond(@TempDir java.nio.file.Path folder) throws Exception {
        KnowledgeBase other = new KnowledgeBase();
        var refresh = new KnowledgeRefresh(store, other, folder.resolve("knowledge.json"));
        try (var schedule = Executors.newSingleThreadScheduledExecutor()) {
            var polling =
                    schedule.scheduleWithFixedDelay(refresh::poll, 0, 500, java.util.concurrent.TimeUnit.MILLISECONDS);
            ObjectNode content = content();
            content.withArray("asks").add("紫藤花架下怎么缴费");
            ArticleVersion draft =
                    lifeCycle.save(Seen.of(lifeCycle.copy(ID, 1, "editor")), Draft.of(content), "editor");
            ArticleVersion submitted = lifeCycle.submit(Seen.of(draft), "editor");

            lifeCycle.publish(Seen.of(submitted), TODAY, "reviewer");
            Instant until = Instant.now().plus(Duration.ofSeconds(1));
            while (other.revision() < 2 && Instant.now().isBefore(until)) {
                Thread.sleep(10);
            }

            assertThat(other.find("紫藤花架下怎么缴费", 1).getFirst().article().version())
                    .isEqualTo(2);
            polling.cancel(false);
        }
    }

    @Test
    void history_cannotBeChanged() {
        assertThatThrownBy(() -> JdbcClient.create(database)
                        .sql("update knowledge.article_history set who = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void difference_namesFieldAndLines() {
        ObjectNode content = content();
        content.put("title", "新的标题");
        content.withArray("steps").remove(0);
        ArticleVersion draft = lifeCycle.save(Seen.of(lifeCycle.copy(ID, 1, "editor")), Draft.of(content), "editor");

        assertThat(Difference.between(catalogue.version(ID, 1), draft))
                .containsExactlyInAnyOrder(
                        new Difference(
                                "title",
                                List.of(
                                        new Difference.Line(
                                                "removed", Samples.article(ID).title()),
                                        new Difference.Line("added", "新的标题"))),
                        new Difference(
                                "steps",
                                List.of(
                                        new Difference.Line("removed", "立案后收到交费通知"),
                                        new Difference.Line("same", "七日内交费"))));
    }

    @Test
    void search_findsByWordsStateAndMark() {
        lifeCycle.copy(ID, 1, "editor");
        ObjectNode content = content();
        content.putObject("valid").put("until", "2026-12-01");
        content.putArray("asks")
                .add("一")
                .add("二")
                .add("三")
                .add("四")
                .add("五")
                .add("六")
                .add("七")
                .add("八");
        Seen ending = Seen.of(lifeCycle.create("fee-ending", Draft.of(content), "editor"));
        lifeCycle.publish(Seen.of(lifeCycle.submit(ending, "editor")), TODAY, "reviewer");

        assertThat(ids(search("诉讼费怎么收", null, null))).containsExactly(ID);
        assertThat(ids(search(null, "draft", null))).containsExactly(ID);
        assertThat(ids(search(null, null, "unverified"))).containsExactly("preserv-apply");
        assertThat(ids(search(null, null, "expiring"))).containsExactly("fee-ending");
        assertThat(ids(search("%", null, null))).isEmpty();
        assertThat(search(null, null, null).total()).isEqualTo(4);
        assertThat(listed(ID).changedBy()).isEqualTo("editor");
    }

    private ArticleCatalogue.Found search(@Nullable String q, @Nullable String state, @Nullable String mark) {
        return catalogue.search(new ArticleCatalogue.Search(q, null, state, mark, TODAY), 20, 0);
    }

    private ArticleCatalogue.Listed listed(String id) {
        return search(id, null, null).items().getFirst();
    }

    private static List<String> ids(ArticleCatalogue.Found found) {
        return found.items().stream().map(ArticleCatalogue.Listed::articleId).toList();
    }

    private ArticleVersion saved(String key, String value) {
        return lifeCycle.save(Seen.of(lifeCycle.copy(ID, 1, "editor")), changed(key, value), "editor");
    }

    private Draft changed(String key, String value) {
        ObjectNode content = content();
        content.put(key, value);
        return Draft.of(content);
    }

    private ObjectNode content() {
        return (ObjectNode) Draft.of(catalogue.version(ID, 1).content()).content();
    }

    private Article published(String id) {
        return store.published().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int conflicts(Future<ArticleVersion> one) throws InterruptedException {
        try {
            one.get();
            return 0;
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            LifeCycleException.class,
                            refused -> assertThat(refused.kind()).isEqualTo(Kind.CONFLICT));
            return 1;
        }
    }

    private static void refused(Kind kind, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        LifeCycleException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
