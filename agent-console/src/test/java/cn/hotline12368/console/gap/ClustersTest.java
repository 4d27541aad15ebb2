package cn.hotline12368.console.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void alike_areTogetherAndTheMostAskedComeFirst() {
        List<List<String>> clusters =
                clusters("请问律师费谁来出", "居住证过期了能不能立案", "居住证过期还能立案吗", "我想问一下开庭能带孩子去吗", "居主证过期了可以立案吗", "律师费是谁出");

        assertThat(clusters.getFirst()).containsExactly("居住证过期了能不能立案", "居住证过期还能立案吗", "居主证过期了可以立案吗");
        assertThat(clusters.get(1)).containsExactly("请问律师费谁来出", "律师费是谁出");
        assertThat(clusters.get(2)).containsExactly("我想问一下开庭能带孩子去吗");
    }

    @Test
    void questionAskedByMany_staysOneCluster() {
        List<String> texts = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> "居住证过期了能不能立案" + "呢".repeat(i % 3))
                .toList());
        texts.add("律师费谁来出");

        assertThat(clusters(texts.toArray(String[]::new)))
                .extracting(List::size)
                .containsExactly(30, 1);
    }

    @Test
    void textWithoutSyllables_isACluster() {
        assertThat(clusters("123", "!?", "立案")).isNotEmpty();
        assertThat(clusters()).isEmpty();
    }

    private static List<List<String>> clusters(String... texts) {
        List<Question> questions = IntStream.range(0, texts.length)
                .mapToObj(i -> new Question(i, Instant.EPOCH, "web", null, texts[i], 0, "unanswered", null))
                .toList();
        return Clusters.of(questions).stream()
                .map(cluster -> cluster.stream().map(Question::text).toList())
                .toList();
    }
}
