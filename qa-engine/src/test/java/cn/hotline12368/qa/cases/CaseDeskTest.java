package cn.hotline12368.qa.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.cases.CaseFile.Hearing;
import cn.hotline12368.qa.cases.CaseFile.Kind;
import cn.hotline12368.qa.cases.Lookups.Admission;
import cn.hotline12368.qa.cases.Lookups.Result;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CaseDeskTest {

    private static final String NUMBER = "（2026）示0101民初101号";
    private static final Proof CODE = new Proof.QueryCode("260101");
    private static final Asker CALLER = Asker.calling("13900000000");

    private final Ledger ledger = new Ledger();
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void look_rightCode_isToldAndAudited() throws Exception {
        assertThat(desk(file(Kind.ORDINARY)).look(CALLER, NUMBER, CODE))
                .isEqualTo(new Outcome.Told(file(Kind.ORDINARY)));
        assertThat(ledger.results).containsExactly(Result.TOLD);
        assertThat(pauses).containsExactly(Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"FAMILY", "JUVENILE", "SECRET"})
    void look_caseNotForMachines_tellsNothingOfIt(Kind kind) throws Exception {
        assertThat(desk(file(kind)).look(CALLER, NUMBER, CODE)).isEqualTo(new Outcome.ByPersonOnly());
        assertThat(ledger.results).containsExactly(Result.BY_PERSON_ONLY);
    }

    @Test
    void look_refused_takesItsFullTime() throws Exception {
        assertThat(desk(null).look(CALLER, NUMBER, CODE)).isEqualTo(new Outcome.Refused(2));
        assertThat(ledger.results).containsExactly(Result.REFUSED);
        assertThat(pauses.getLast()).isBetween(CaseDesk.REFUSAL.minusMillis(500), CaseDesk.REFUSAL);
    }

    @Test
    void look_slowed_waitsBeforeTheRegisterIsAsked() throws Exception {
        ledger.admission = new Admission.Admitted(1, Duration.ofSeconds(6), 2);
        CaseDirectory asked = (number, proof) -> {
            assertThat(pauses).containsExactly(Duration.ofSeconds(6));
            return Optional.of(file(Kind.ORDINARY));
        };
        assertThat(new CaseDesk(asked, ledger, pauses::add).look(CALLER, NUMBER, CODE))
                .isInstanceOf(Outcome.Told.class);
    }

    @Test
    void look_locked_neverAsksTheRegister() throws Exception {
        ledger.admission = new Admission.Locked(Duration.ofMinutes(12));
        assertThat(unasked().look(CALLER, NUMBER, CODE)).isEqualTo(new Outcome.Locked(Duration.ofMinutes(12)));
    }

    @Test
    void look_nothingCanBeRemembered_tellsNothing() throws Exception {
        ledger.admission = null;
        assertThat(unasked().look(CALLER, NUMBER, CODE)).isEqualTo(new Outcome.Away());
    }

    @Test
    void look_registerAway_doesNotCountAgainstTheCaller() throws Exception {
        CaseDirectory away = (number, proof) -> {
            throw new DirectoryAwayException("away");
        };
        assertThat(new CaseDesk(away, ledger, pauses::add).look(CALLER, NUMBER, CODE))
                .isEqualTo(new Outcome.Away());
        assertThat(ledger.results).containsExactly(Result.AWAY);
    }

    @Test
    void look_auditFailsAtTheEnd_tellsNothing() throws Exception {
        ledger.full = true;
        assertThat(desk(file(Kind.ORDINARY)).look(CALLER, NUMBER, CODE)).isEqualTo(new Outcome.Away());
    }

    @Test
    void secrets_printed_showNothing() {
        assertThat(List.of(CODE, new Proof.NameAndId("张三", "01001x"), CALLER).toString())
                .doesNotContain("260101", "张三", "01001", "139");
    }

    @Test
    void spoken_withHearing_saysAllInPlainWords() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 20, 8, 0);
        CaseFile file = new CaseFile(
                NUMBER,
                Kind.ORDINARY,
                "等待开庭",
                new Hearing(now.plusDays(12).withHour(14).withMinute(30), "第三法庭"),
                "民一庭",
                "请带证据原件。");
        assertThat(StatusText.spoken(file, now))
                .isEqualTo("您的案件目前是：等待开庭。下次开庭时间是2026年12月2日下午2点30分，地点是第三法庭。办理部门是民一庭。请带证据原件。");
        assertThat(StatusText.full(file, now)).startsWith(NUMBER);
    }

    @Test
    void spoken_hearingOver_isNotTheNextOne() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 20, 8, 0);
        CaseFile file = new CaseFile(
                NUMBER,
                Kind.ORDINARY,
                "已经开庭",
                new Hearing(now.minusDays(1), "第三法庭"),
                "民一庭",
                "请" + "等".repeat(150) + "。");
        assertThat(StatusText.spoken(file, now)).isEqualTo("您的案件目前是：已经开庭。办理部门是民一庭。");
    }

    private CaseDesk desk(@Nullable CaseFile file) {
        return new CaseDesk((number, proof) -> Optional.ofNullable(file), ledger, pauses::add);
    }

    private CaseDesk unasked() {
        return new CaseDesk(
                (number, proof) -> {
                    throw new AssertionError("the register was asked");
                },
                ledger,
                pauses::add);
    }

    private static CaseFile file(Kind kind) {
        return new CaseFile(NUMBER, kind, "等待开庭", null, "民一庭", "请等候通知。");
    }

    /** Admits as it is told to; null is a database that is away. */
    private static final class Ledger implements Lookups {

        private final List<Result> results = new ArrayList<>();
        private @Nullable Admission admission = new Admission.Admitted(1, Duration.ZERO, 2);
        private boolean full;

        @Override
        public Admission begin(Asker asker, String caseNumber, String way) {
            if (admission == null) {
                throw new DirectoryAwayException("away");
            }
            return admission;
        }

        @Override
        public void end(long lookup, Result result) {
            if (full) {
                throw new DirectoryAwayException("away");
            }
            results.add(result);
        }
    }
}
