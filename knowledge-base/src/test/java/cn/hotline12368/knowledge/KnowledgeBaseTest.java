package cn.hotline12368.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.knowledge.index.Scores;
import cn.hotline12368.knowledge.index.View;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnowledgeBaseTest {

    private final KnowledgeBase base = new KnowledgeBase();

    @Test
    void find_beforePublication_isEmpty() {
        assertThat(base.find("诉讼费怎么收", 3)).isEmpty();
        assertThat(base.revision()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "诉讼费怎么收, fee-property",
        "你好我想问一下素松费怎么收, fee-property",
        "嗯那个打官司得花好多钱, fee-property",
        "申请墙制执行, exec-apply",
        "财产宝全怎么申请, preserv-apply"
    })
    void find_askedInOtherWords_namesTheArticleFirst(String question, String id) {
        base.publish(new Knowledge(1, Samples.articles()));
        assertThat(base.find(question, 3).getFirst().article().id()).isEqualTo(id);
        assertThat(base.find(question, 3).getFirst().confidence()).isBetween(0.5, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"''", "嗯", "？？？", "12345", "今天天气真好", "abc"})
    void find_nothingInCommon_isNotConfident(String question) {
        base.publish(new Knowledge(1, Samples.articles()));
        assertThat(base.find(question, 3)).allMatch(finding -> finding.confidence() < 0.3);
    }

    @Test
    void findEach_twoQuestionsInOneBreath_findsBoth() {
        base.publish(new Knowledge(1, Samples.articles()));
        assertThat(base.findEach("诉讼费怎么收，还有怎么申请强制执行", 2))
                .extracting(found -> found.getFirst().article().id())
                .containsExactlyInAnyOrder("fee-property", "exec-apply");
        assertThat(base.findEach("诉讼费怎么收", 2)).hasSize(1);
    }

    @Test
    void find_withoutAView_scoresNothingInIt() {
        KnowledgeBase deaf = new KnowledgeBase(EnumSet.of(View.WORDS, View.MEANING));
        deaf.publish(new Knowledge(1, Samples.articles()));
        Scores scores = deaf.find("诉讼费怎么收", 1).getFirst().scores();
        assertThat(scores.words()).isPositive();
        assertThat(scores.meaning()).isPositive();
        assertThat(scores.sounds()).isZero();
        assertThat(scores.bigrams()).isZero();
    }

    @Test
    void find_veryLongQuestion_answers() {
        base.publish(new Knowledge(1, Samples.articles()));
        assertThat(base.find("诉讼费怎么收，我有一件很长很长的事情要说".repeat(3000), 1)).hasSize(1);
    }

    @Test
    void publish_whileAsked_showsOldOrNewStateOnly() throws Exception {
        List<Article> all = Samples.articles();
        base.publish(new Knowledge(1, all));
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> asking = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> IntStream.range(0, 300)
                            .allMatch(j -> base.find("怎么申请强制执行", 1)
                                    .getFirst()
                                    .article()
                                    .id()
                                    .equals("exec-apply"))))
                    .toList();
            for (int revision = 2; revision < 12; revision++) {
                base.publish(new Knowledge(revision, revision % 2 == 0 ? all.reversed() : all));
            }
            for (Future<Boolean> answer : asking) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(base.revision()).isEqualTo(11);
    }
}
