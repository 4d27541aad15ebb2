package cn.hotline12368.qa.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Utterance;
import cn.hotline12368.qa.hint.Lines;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class JurisdictionTaskTest {

    private final JurisdictionTask task = new JurisdictionTask();

    @ParameterizedTest
    @MethodSource("questions")
    void begin_question_findsItsMatter(String said, String expected) {
        Optional<Step> step = task.begin(utterance(said));

        assertThat(step.map(JurisdictionTaskTest::matter).orElse("-")).isEqualTo(expected.split(" ", -1)[0]);
        step.ifPresent(answer ->
                assertThat(answer.act()).isInstanceOf(expected.endsWith("?") ? Act.AskDetail.class : Act.Answer.class));
    }

    static Stream<Arguments> questions() {
        return Lines.of("/jurisdiction/questions.tsv").stream()
                .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "他在外地打工两年多了, divorce-away",
        "在国外, divorce-abroad",
        "正在坐牢, divorce-prison",
        "联系不上了, divorce-missing",
        "我们两个人都在外地, divorce-both-away",
        "就在老家, divorce-home"
    })
    void next_factOfADivorce_leadsToItsCourt(String fact, String matter) {
        Step asked = task.begin(utterance("离婚去哪个法院起诉")).orElseThrow();

        Step answer = next(asked, fact).orElseThrow();
        assertThat(matter(answer)).isEqualTo(matter);
        assertThat(answer.spoken()).endsWith("具体由受理的法院审查决定。");
    }

    @Test
    void next_matterThenFact_asksTwiceAtMost() {
        Step general = task.begin(utterance("我想打官司，该去哪个法院")).orElseThrow();
        Step divorce = next(general, "离婚的").orElseThrow();
        Step answer = next(divorce, "他出国了").orElseThrow();

        assertThat(divorce.act()).isInstanceOf(Act.AskDetail.class);
        assertThat(matter(answer)).isEqualTo("divorce-abroad");
        assertThat(answer.act()).isInstanceOf(Act.Answer.class);
    }

    @Test
    void next_ellipsis_changesTheFact() {
        Step first = task.begin(utterance("对方在国外，离婚去哪个法院")).orElseThrow();

        assertThat(matter(next(first, "要是两个人都在国外呢").orElseThrow())).isEqualTo("divorce-both-abroad");
    }

    @Test
    void next_otherSubject_isLeftToOthers() {
        Step asked = task.begin(utterance("离婚去哪个法院起诉")).orElseThrow();

        assertThat(next(asked, "算了，诉讼费怎么收")).isEmpty();
        assertThat(next(asked, "谢谢你")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void matter_anyOfThem_isSourcedShortAndNamesNoCourt(String id) {
        Matter matter = Matter.find(id).orElseThrow();

        assertThat(matter.basis())
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(basis.cite()).matches("《.+》第.+条"));
        assertThat(matter.spoken() + matter.question()).hasSizeBetween(20, 125);
        assertThat(matter.turns().values())
                .allSatisfy(next -> assertThat(Matter.ids()).contains(next));
        assertThat(matter.spoken()).doesNotContain("区人民法院", "市人民法院", "县人民法院");
    }

    static Stream<String> matters() {
        return Matter.ids().stream();
    }

    private Optional<Step> next(Step before, String said) {
        return task.next(Objects.requireNonNull(before.form()), utterance(said));
    }

    private static Utterance utterance(String said) {
        return Utterance.of(said, LocalDate.of(2026, 11, 22), Channel.HOTLINE, "");
    }

    private static String matter(Step step) {
        Form form = step.form();
        return form instanceof JurisdictionForm known ? known.matter() : "-";
    }
}
