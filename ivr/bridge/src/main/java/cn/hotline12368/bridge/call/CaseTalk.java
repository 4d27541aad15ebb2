package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.call.KeyedCode.Keyed;
import cn.hotline12368.qa.cases.Asker;
import cn.hotline12368.qa.cases.CaseDesk;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.cases.Outcome;
import cn.hotline12368.qa.cases.Proof;
import cn.hotline12368.qa.cases.StatusText;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** From the demand for the code to what the caller hears of his case. One call's; its conversation's thread only. */
final class CaseTalk {

    static final String WAIT = "正在查询，请稍候。";
    static final String SIX_DIGITS = "查询密码是6位数字，请重新输入，按井号键结束。";
    static final String NOTHING = "没有收到完整的查询密码。您可以说“重新输入”再试，也可以问别的问题，需要人工请按0。";
    static final String REFUSED = "案号和查询密码对不上，请核对法院通知书后重新输入，按井号键结束。";
    static final String BY_HAND = "需要人工请按0。";

    private static final int MOST_WRONG = 3;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final KeyedCode keys;
    private final CaseDesk desk;
    private final CallRecord record;
    private final ExecutorService threads;
    private final Clock time;
    private final Map<String, String> told = new HashMap<>();
    private @Nullable String open;
    private boolean secret;

    CaseTalk(KeyedCode keys, CaseDesk desk, CallRecord record, ExecutorService threads, Clock time) {
        this.keys = keys;
        this.desk = desk;
        this.record = record;
        this.threads = threads;
        this.time = time;
    }

    /** Says it to the caller; what came first is returned, or null when all was said. */
    interface Voice {

        @Nullable
        Turn say(String text) throws InterruptedException;
    }

    /** @param cut what the caller did while the machine spoke
     * @param person whether a person is to take over */
    record End(@Nullable Turn cut, boolean person) {}

    /** The case whose code is still wanted; null when none is. */
    @Nullable
    String open() {
        return open;
    }

    /** From the first word about a case on, no digit of this call may be logged. */
    boolean secret() {
        return secret;
    }

    /** The talk goes on with this: digits may come too early, or belong to what was left. */
    void turnTo(String intent) {
        open = null;
        secret |= intent.equals(CaseTask.ID);
    }

    /** What this caller was told of the case before, since he need not prove himself twice in one call. */
    @Nullable
    String told(String caseNumber) {
        return told.get(caseNumber);
    }

    /**
     * The code was asked for.
     *
     * @param cut what the caller did meanwhile
     * @param answer for what is said of the case; {@code prompt} for all else */
    End take(String caseNumber, @Nullable Turn cut, Voice prompt, Voice answer) throws InterruptedException {
        open = caseNumber;
        Turn turn = cut;
        int wrong = 0;
        while (true) {
            switch (keys.take(turn)) {
                case Keyed.HungUp gone -> {
                    return new End(new Turn.HungUp(), false);
                }
                case Keyed.Person person -> {
                    return new End(null, true);
                }
                case Keyed.Nothing nothing -> {
                    return new End(prompt.say(NOTHING), false);
                }
                case Keyed.Wrong digits -> {
                    if (++wrong == MOST_WRONG) {
                        return new End(prompt.say(NOTHING), false);
                    }
                    turn = prompt.say(SIX_DIGITS);
                }
                case Keyed.Code(Proof.QueryCode code) -> {
                    Outcome outcome = look(caseNumber, code, prompt);
                    if (outcome == null) {
                        return new End(new Turn.HungUp(), false);
                    }
                    if (!(outcome instanceof Outcome.Refused(int left) && left > 0)) {
                        open = null;
                        return new End(answer.say(text(caseNumber, outcome)), false);
                    }
                    turn = prompt.say(REFUSED);
                }
            }
        }
    }

    /**
     * Keys pressed while he waits are of no use.
     *
     * @return null when he hung up meanwhile
     */
    private @Nullable Outcome look(String caseNumber, Proof code, Voice prompt) throws InterruptedException {
        Asker asker = Asker.calling(record.facts().caller());
        Future<Outcome> look = threads.submit(() -> desk.look(asker, caseNumber, code));
        Turn meanwhile = prompt.say(WAIT);
        if (meanwhile instanceof Turn.HungUp) {
            return null;
        }
        if (meanwhile instanceof Turn.Pressed) {
            keys.log();
        }
        try {
            return look.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a look-up failed", e.getCause());
        }
    }

    private String text(String caseNumber, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Told(var file) ->
                remembered(caseNumber, StatusText.spoken(file, LocalDateTime.ofInstant(time.instant(), BEIJING)));
            case Outcome.ByPersonOnly person -> remembered(caseNumber, StatusText.BY_PERSON_ONLY);
            case Outcome.Refused refused -> StatusText.REFUSED + StatusText.LOCKED + BY_HAND;
            case Outcome.Locked locked -> StatusText.LOCKED + BY_HAND;
            case Outcome.Busy busy -> StatusText.BUSY + BY_HAND;
            case Outcome.Away away -> StatusText.AWAY + BY_HAND;
        };
    }

    private String remembered(String caseNumber, String text) {
        told.put(caseNumber, text);
        return text;
    }
}
