package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.voice.Prompt;
import cn.hotline12368.bridge.voice.Prompts;
import cn.hotline12368.calllog.CallEvent.Alert;
import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.Candidate;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.KeyPressed;
import cn.hotline12368.calllog.CallEvent.SecretGiven;
import cn.hotline12368.calllog.CallEvent.Source;
import cn.hotline12368.calllog.CallEvent.Word;
import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.Reply;
import cn.hotline12368.qa.Route;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.cases.SpokenSecret;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The talk between caller and machine, from the notice to the hand-over. One virtual thread per call; nothing in here is
 * shared.
 */
final class Dialogue {

    private static final String KEYS = "请直接说出您的问题，按0转人工，按井号键重听，按星号键返回上一个回答。";

    /** An order that nobody can answer helps no one. */
    private static final String NO_NUMBER = "您的电话没有显示号码，请按0留言，告诉我们您的联系电话。";

    private final Listener listener;
    private final Mouth mouth;
    private final QaEngine engine;
    private final LongSupplier revision;
    private final Prompts prompts;
    private final CallRecord record;
    private final CallClock clock;
    private final CallOrders orders;
    private final CallMeters meters;
    private final CaseTalk cases;
    private final Map<Integer, String> orderNumbers = new HashMap<>();
    private final Deque<Utterance> answers = new ArrayDeque<>();
    private Conversation conversation;

    /** @param answerSeq its {@code Answered} in the log */
    private record Utterance(String text, int answerSeq) {}

    Dialogue(
            Listener listener,
            Mouth mouth,
            QaEngine engine,
            LongSupplier revision,
            Prompts prompts,
            CallRecord record,
            CallClock clock,
            CallOrders orders,
            CallMeters meters,
            CaseTalk cases) {
        this.listener = listener;
        this.mouth = mouth;
        this.engine = engine;
        this.revision = revision;
        this.prompts = prompts;
        this.record = record;
        this.clock = clock;
        this.orders = orders;
        this.meters = meters;
        this.cases = cases;
        this.conversation = Conversation.start(record.court());
    }

    /** @return where the call goes on; null when the caller hung up */
    @Nullable
    Next run() throws InterruptedException {
        Turn turn = listener.listen();
        while (true) {
            if (turn instanceof Turn.HungUp) {
                return null;
            }
            Step step = take(turn);
            if (step.next() != null) {
                return step.next();
            }
            turn = step.cut() != null ? step.cut() : listener.listen();
        }
    }

    /** @param cut what the caller did while the machine spoke
     * @param next set when the dialogue is over */
    private record Step(@Nullable Turn cut, @Nullable Next next) {}

    private Step take(Turn turn) throws InterruptedException {
        return switch (turn) {
            case Turn.Spoke spoke -> answer(spoke);
            case Turn.Pressed pressed -> press(pressed.key());
            case Turn.Silent silent -> follow(engine.silence(conversation), null);
            case Turn.HungUp gone -> new Step(gone, null);
        };
    }

    private Step answer(Turn.Spoke spoke) throws InterruptedException {
        Heard heard = heard(spoke);
        record.add(heard);
        if (!heard.text().equals(spoke.hearing().text())) {
            record.add(new SecretGiven(heard.startMs(), heard.endMs()));
        }
        meters.recognised(spoke.recognitionMs());
        return follow(engine.reply(heard.text(), Channel.HOTLINE, conversation), spoke.endNanos());
    }

    /** On the call's own time axis: words begin where they stand in the recording. */
    private Heard heard(Turn.Spoke spoke) {
        long start = clock.at(spoke.startNanos());
        List<Word> words = spoke.hearing().words().stream()
                .map(word -> new Word(word.text(), start + word.startMs(), start + word.endMs(), word.confidence()))
                .toList();
        String text = SpokenSecret.hide(spoke.hearing().text());
        long end = clock.at(spoke.endNanos());
        double confidence = spoke.hearing().confidence();
        return new Heard(
                text,
                confidence,
                text.equals(spoke.hearing().text()) ? words : List.of(new Word(text, start, end, confidence)),
                words.getFirst().startMs(),
                end,
                spoke.recognitionMs());
    }

    private Step follow(Reply reply, @Nullable Long silentSince) throws InterruptedException {
        conversation = reply.conversation();
        String known = reply.act() instanceof Act.EnterCode enter ? cases.told(enter.caseNumber()) : null;
        if (known != null) {
            return new Step(tell(known), null);
        }
        cases.turnTo(reply.intent());
        int seq = record.add(answered(reply, silentSince));
        reply.danger().ifPresent(this::alert);
        String text = withOrder(reply);
        mouth.pace(reply.pace());
        Turn cut = mouth.say(text, seq, silentSince);
        meters.answered(reply.route().code());
        remember(new Utterance(text, seq));
        return switch (reply.act()) {
            case Act.Handover over -> handOver(word(over.reason()));
            case Act.EnterCode enter -> lookUp(enter.caseNumber(), cut);
            case Act.Goodbye bye -> cut == null ? new Step(null, Next.HANGUP) : new Step(cut, null);
            case Act.Answer answer
            when cut == null && silentSince != null -> new Step(mouth.say(next(reply), null, null), null);
            default -> new Step(cut, null);
        };
    }

    private Step lookUp(String caseNumber, @Nullable Turn cut) throws InterruptedException {
        CaseTalk.End end = cases.take(caseNumber, cut, text -> mouth.say(text, null, null), this::tell);
        return end.person() ? handOver("key") : new Step(end.cut(), null);
    }

    /** What a party hears of his case. The log has it as an answer, since a seat must know what was said. */
    private @Nullable Turn tell(String text) throws InterruptedException {
        String route = Route.CASE_LOOKUP.code();
        int seq = record.add(new Answered(route, CaseTask.ID, 1, List.of(), List.of(), revision.getAsLong(), 0));
        Turn cut = mouth.say(text, seq, null);
        meters.answered(route);
        remember(new Utterance(text, seq));
        return cut == null ? mouth.say(prompts.text(Prompt.ANYTHING_ELSE), null, null) : cut;
    }

    private void alert(String kind) {
        record.add(new Alert(Alert.RED, kind));
        meters.alerted(kind);
    }

    private String next(Reply reply) {
        String offer = reply.offer();
        return offer == null ? prompts.text(Prompt.ANYTHING_ELSE) : offer;
    }

    private Step press(char key) throws InterruptedException {
        boolean digit = key >= '1' && key <= '9';
        String caseNumber = cases.open();
        if (digit && caseNumber != null) {
            return lookUp(caseNumber, new Turn.Pressed(key));
        }
        String shown = digit && cases.secret() ? KeyedCode.DOT : String.valueOf(key);
        record.add(new KeyPressed(shown, clock.now()));
        return switch (key) {
            case '0' -> handOver("key");
            case '#' -> new Step(repeat(), null);
            case '*' -> {
                if (answers.size() > 1) {
                    answers.removeLast();
                }
                yield new Step(repeat(), null);
            }
            default -> digit(key);
        };
    }

    private Step digit(char key) throws InterruptedException {
        Reply reply = engine.key(key, conversation).orElse(null);
        return reply == null ? new Step(mouth.say(KEYS, null, null), null) : follow(reply, System.nanoTime());
    }

    private @Nullable Turn repeat() throws InterruptedException {
        Utterance last = answers.peekLast();
        return last == null
                ? mouth.say(prompts.text(Prompt.NOTICE), null, null)
                : mouth.say(last.text(), last.answerSeq(), null);
    }

    private Step handOver(String reason) {
        record.add(new HandedOver(reason));
        return new Step(null, Next.PERSON);
    }

    /** The order is in the log before its number is spoken. */
    private String withOrder(Reply reply) {
        return switch (reply.act()) {
            case Act.MakeOrder order -> {
                String number = orders.request(record, order.kind().label(), order.needNo(), order.summary());
                orderNumbers.put(order.needNo(), number);
                String text = reply.spoken().replace(Act.ORDER_NO, number);
                yield record.facts().caller() == null ? text + NO_NUMBER : text;
            }
            case Act.RecallOrder order ->
                reply.spoken().replace(Act.ORDER_NO, orderNumbers.getOrDefault(order.needNo(), ""));
            default -> reply.spoken();
        };
    }

    private Answered answered(Reply reply, @Nullable Long silentSince) {
        return new Answered(
                reply.route().code(),
                reply.intent(),
                reply.confidence(),
                reply.sources().stream()
                        .map(source ->
                                new Source(source.articleId(), source.version(), source.title(), source.legalBasis()))
                        .toList(),
                reply.considered().stream()
                        .map(finding -> new Candidate(finding.article().id(), finding.confidence()))
                        .toList(),
                revision.getAsLong(),
                silentSince == null ? 0 : (System.nanoTime() - silentSince) / 1_000_000);
    }

    private void remember(Utterance utterance) {
        answers.addLast(utterance);
        if (answers.size() > 10) {
            answers.removeFirst();
        }
    }

    private static String word(Act.Reason reason) {
        return switch (reason) {
            case ASKED_FOR -> "asked";
            case NOT_UNDERSTOOD -> "misunderstood";
            default -> reason.name().toLowerCase(Locale.ROOT);
        };
    }
}
