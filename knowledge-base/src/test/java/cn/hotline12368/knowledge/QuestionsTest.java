package cn.hotline12368.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.knowledge.index.Noise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the bundled articles what callers ask, in words that stand in no article, homophone errors among them. */
final class QuestionsTest {

    /** As in the engine: below this nobody is answered. */
    private static final double THRESHOLD = 0.5;

    private record Question(String topic, String text) {

        boolean outOfScope() {
            return topic.equals("-");
        }
    }

    private static final KnowledgeBase BASE = new KnowledgeBase();
    private static List<Question> questions = List.of();

    @BeforeAll
    static void publish() {
        BASE.publish(new Knowledge(1, SeedArticles.load()));
        questions = questions();
    }

    @Test
    void find_questionsOfCallers_namesTheRightTopicFirst() {
        List<Question> inScope =
                questions.stream().filter(question -> !question.outOfScope()).toList();
        List<String> missed = new ArrayList<>();
        int answered = 0;
        int right = 0;
        for (Question question : inScope) {
            Finding best = BASE.find(question.text(), 1).getFirst();
            boolean hit = best.article().topic().equals(question.topic());
            if (!hit) {
                missed.add(question.text() + " → " + best.article().topic());
            }
            if (best.confidence() >= THRESHOLD) {
                answered++;
                right += hit ? 1 : 0;
            }
        }
        double hitRate = 1 - (double) missed.size() / inScope.size();
        System.out.printf(
                "%d questions: hit@1 %.3f; %d above the threshold, %.3f of them right; missed %s%n",
                inScope.size(), hitRate, answered, (double) right / answered, missed);
        assertThat(inScope).hasSizeGreaterThan(450);
        assertThat(hitRate).isGreaterThanOrEqualTo(0.91);
        assertThat((double) right / answered).isGreaterThanOrEqualTo(0.9);
        assertThat((double) answered / inScope.size()).isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.88", "0.2, 0.88", "0.3, 0.82"})
    void find_misheardQuestions_namesTheRightTopicFirst(double errors, double hitRate) {
        Noise noise = new Noise(errors, 5);
        List<Question> inScope =
                questions.stream().filter(question -> !question.outOfScope()).toList();
        long hits = inScope.stream()
                .filter(question -> BASE.find(noise.in(question.text()), 1).stream()
                        .anyMatch(best -> best.article().topic().equals(question.topic())))
                .count();
        System.out.printf("%.0f %% errors: hit@1 %.3f%n", errors * 100, (double) hits / inScope.size());
        assertThat((double) hits / inScope.size()).isGreaterThanOrEqualTo(hitRate);
    }

    @Test
    void find_nothingForACourt_staysBelowTheThreshold() {
        List<Question> outOfScope =
                questions.stream().filter(Question::outOfScope).toList();
        List<String> answered = outOfScope.stream()
                .filter(question -> BASE.find(question.text(), 1).stream()
                        .filter(finding -> !finding.article().referral())
                        .anyMatch(finding -> finding.confidence() >= THRESHOLD))
                .map(Question::text)
                .toList();
        System.out.printf("%d out of scope, answered %s%n", outOfScope.size(), answered);
        assertThat(outOfScope).hasSizeGreaterThan(100);
        assertThat((double) answered.size() / outOfScope.size()).isLessThanOrEqualTo(0.02);
    }

    @Test
    void questions_standInNoArticle() {
        List<String> asks = BASE.knowledge().articles().stream()
                .flatMap(article -> article.asks().stream())
                .toList();
        assertThat(questions).extracting(Question::text).doesNotContainAnyElementsOf(asks);
    }

    private static List<Question> questions() {
        try (var in = QuestionsTest.class.getResourceAsStream("/questions.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Question(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
