package cn.hotline12368.bridge.call;

import static cn.hotline12368.bridge.call.Switchboard.arrival;
import static cn.hotline12368.bridge.call.Switchboard.callId;
import static cn.hotline12368.bridge.call.Switchboard.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.bridge.audio.Sounds;
import cn.hotline12368.bridge.ear.EarException;
import cn.hotline12368.bridge.ear.VoskEar;
import cn.hotline12368.bridge.voice.EspeakSpeaker;
import cn.hotline12368.bridge.voice.SpeechUnavailable;
import cn.hotline12368.bridge.voice.VoiceProperties;
import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallEvent.Alert;
import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.KeyPressed;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallEvent.Trouble;
import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole conversations over a real AudioSocket connection; the caller's words are written down beforehand. */
@Timeout(30)
class HotlineTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path home;

    private final CallId callId = callId();
    private Switchboard board;
    private Handset caller;
    private CompletableFuture<Optional<Next>> call;

    @BeforeEach
    void open() throws IOException {
        board = new Switchboard(home).carrying();
        caller = board.handset();
        call = new CompletableFuture<>();
    }

    @AfterEach
    void close() throws IOException {
        board.close();
        assertThat(board.ear.left()).isZero();
    }

    @Test
    void take_question_isAnsweredAndLogged() {
        begin();
        ask("诉讼费怎么收");
        spoken(3);
        press('0');
        ends(Next.PERSON);
        assertThat(board.kinds(callId))
                .containsExactly(
                        "CallStarted",
                        "Said",
                        "SaidOver",
                        "Heard",
                        "Answered",
                        "Said",
                        "SaidOver",
                        "Said",
                        "SaidOver",
                        "KeyPressed",
                        "HandedOver");
        assertThat(events(Heard.class)).singleElement().satisfies(heard -> {
            assertThat(heard.text()).isEqualTo("诉讼费怎么收");
            assertThat(heard.startMs()).isGreaterThan(8_000);
            assertThat(heard.words()).hasSize(1);
        });
        assertThat(events(Answered.class)).singleElement().satisfies(answer -> {
            assertThat(answer.revision()).isEqualTo(7);
            assertThat(answer.sources().getFirst().articleId()).isEqualTo("fee-1");
        });
        Said answer = events(Said.class).get(1);
        assertThat(answer.text()).isEqualTo(FewArticles.FEES);
        assertThat(answer.latencyMs()).isBetween(50L, 2_000L);
        assertThat(answer.answerSeq()).isEqualTo(5);
        assertThat(events(HandedOver.class)).containsExactly(new HandedOver("key"));
        assertThat(board.meters.get("hotline.answer.latency").timer().count()).isEqualTo(1);
        assertThat(board.calls.talking()).isZero();
    }

    @Test
    void take_turn_isShownWhileItGrowsAndClearedAfterwards() {
        begin();
        board.ear.hears("诉讼费怎么收");
        for (int i = 0; i < 4; i++) {
            caller.send(Sounds.speech(-20, 200));
            sleep(100);
        }
        caller.send(Sounds.silence(300));
        spoken(3);
        assertThat(board.feed.partials()).contains("诉讼费怎么收").endsWith("");
    }

    @Test
    void take_keyDuringTheNotice_goesToAPersonAtOnce() {
        CallId early = callId();
        Arrival arrival = new Arrival(early, null, "12368", "c", Instant.now(), "0");
        Telephone none = id -> {
            throw new AssertionError("nothing to connect");
        };
        assertThat(board.take(arrival, none)).succeedsWithin(SOON).isEqualTo(Optional.of(Next.PERSON));
        assertThat(board.kinds(early)).containsExactly("CallStarted", "Said", "SaidOver", "KeyPressed", "HandedOver");
        assertThat(board.events(early, CallStarted.class).getFirst().caller()).isNull();
    }

    @Test
    void press_zeroWhileListening_goesToAPerson() {
        begin();
        press('0');
        ends(Next.PERSON);
    }

    @Test
    void press_zeroWhileSpeaking_cutsTheAnswer() {
        begin();
        board.speaker.takes(5_000);
        ask("诉讼费怎么收");
        eventually(() -> events(Said.class).size() == 2);
        press('0');
        ends(Next.PERSON);
        assertThat(events(SaidOver.class).getLast().cut()).isTrue();
    }

    @Test
    void press_zeroWhileThinking_isHeardBeforeTheAnswerIsOver() {
        begin();
        board.speaker.takes(5_000);
        board.ear.whileThinking(() -> press('0'));
        ask("诉讼费怎么收");
        ends(Next.PERSON);
    }

    @Test
    void press_zeroInMidSentence_dropsTheSentence() {
        begin();
        board.ear.hears("诉讼费");
        caller.send(Sounds.speech(-20, 400));
        press('0');
        ends(Next.PERSON);
        assertThat(events(Heard.class)).isEmpty();
    }

    @Test
    void take_dangerToALife_isAlertedBeforeTheReplyIsSpoken() {
        begin();
        ask("我不想活了");
        ends(Next.PERSON);
        assertThat(events(Alert.class)).containsExactly(new Alert(Alert.RED, "self_harm"));
        assertThat(board.kinds(callId)).containsSubsequence("Heard", "Answered", "Alert", "Said", "HandedOver");
        assertThat(board.meters
                        .get("hotline.alerts")
                        .tag("kind", "self_harm")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void press_hash_repeatsTheAnswer() {
        begin();
        ask("诉讼费怎么收");
        spoken(3);
        press('#');
        spoken(4);
        assertThat(events(Said.class).getLast().text()).isEqualTo(FewArticles.FEES);
        assertThat(events(Said.class).getLast().answerSeq()).isEqualTo(5);
    }

    @Test
    void press_star_goesBackToTheAnswerBefore() {
        begin();
        ask("诉讼费怎么收");
        spoken(3);
        ask("说不清楚的话");
        spoken(4);
        press('*');
        spoken(5);
        assertThat(events(Said.class).getLast().text()).isEqualTo(FewArticles.FEES);
        press('*');
        spoken(6);
        assertThat(events(Said.class).getLast().text()).isEqualTo(FewArticles.FEES);
    }

    @ParameterizedTest
    @ValueSource(chars = {'#', '*'})
    void press_repeatBeforeAnyAnswer_saysTheNotice(char key) {
        begin();
        press(key);
        spoken(2);
        assertThat(events(Said.class).getLast().text()).contains("按0转人工");
    }

    @ParameterizedTest
    @ValueSource(chars = {'5', 'A', '9'})
    void press_unexpectedKey_saysWhichKeysThereAre(char key) {
        begin();
        press(key);
        spoken(2);
        assertThat(events(Said.class).getLast().text()).contains("按0转人工", "井号键", "星号键");
        assertThat(events(KeyPressed.class))
                .singleElement()
                .satisfies(pressed -> assertThat(pressed.key()).isEqualTo(String.valueOf(key)));
    }

    @Test
    void hangUp_whileListening_endsQuietly() {
        begin();
        caller.hangUp();
        gone();
        assertThat(board.kinds(callId)).containsExactly("CallStarted", "Said", "SaidOver");
    }

    @Test
    void hangUp_whileSpeaking_cutsTheAnswer() {
        begin();
        board.speaker.takes(5_000);
        ask("诉讼费怎么收");
        eventually(() -> events(Said.class).size() == 2);
        caller.hangUp();
        gone();
        assertThat(events(SaidOver.class).getLast().cut()).isTrue();
        assertThat(events(HandedOver.class)).isEmpty();
    }

    @Test
    void hangUp_whileThinking_keepsWhatWasSaid() {
        begin();
        board.ear.whileThinking(caller::hangUp);
        ask("诉讼费怎么收");
        gone();
        assertThat(events(Heard.class)).hasSize(1);
    }

    @Test
    void hangUp_inMidSentence_keepsWhatWasSaid() {
        begin();
        board.ear.hears("我要投诉法官");
        caller.send(Sounds.speech(-20, 600));
        eventually(() -> board.ear.opened() == 1);
        caller.hangUp();
        gone();
        assertThat(events(OrderRequested.class)).hasSize(1);
    }

    @Test
    void silence_threeTimes_goesToAPerson() {
        begin();
        ends(Next.PERSON);
        assertThat(events(Answered.class))
                .hasSize(3)
                .allSatisfy(answer -> assertThat(answer.intent()).isEqualTo("silence"));
        assertThat(events(Said.class).stream().map(Said::text).distinct()).hasSize(4);
        assertThat(events(HandedOver.class)).containsExactly(new HandedOver("silence"));
    }

    @Test
    void noise_withoutWords_isNoTurn() {
        begin();
        caller.speak();
        eventually(() -> board.ear.opened() == 1);
        ask("诉讼费怎么收");
        spoken(3);
        assertThat(events(Heard.class)).hasSize(1);
        assertThat(events(Answered.class)).hasSize(1);
    }

    @Test
    void noise_thatNeverEnds_doesNotHoldTheLineForEver() {
        begin();
        Thread radio = Thread.startVirtualThread(() -> {
            while (!call.isDone()) {
                try {
                    caller.send(Sounds.music(-12, 20));
                } catch (RuntimeException e) {
                    return;
                }
                sleep(20);
            }
        });
        assertThat(call).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(Optional.of(Next.PERSON));
        radio.interrupt();
        assertThat(events(HandedOver.class)).containsExactly(new HandedOver("silence"));
    }

    @Test
    void order_number_isLoggedThenSpokenThenRecalled() {
        begin();
        ask("我要投诉法官");
        spoken(2);
        OrderRequested order = events(OrderRequested.class).getFirst();
        assertThat(order.caller()).isEqualTo("13987654321");
        assertThat(order.needNo()).isEqualTo(1);
        assertThat(events(Said.class).getLast().text()).contains(order.orderNo());
        assertThat(board.kinds(callId).indexOf("OrderRequested"))
                .isLessThan(board.kinds(callId).lastIndexOf("Said"));
        ask("我要投诉法官");
        spoken(3);
        assertThat(events(OrderRequested.class)).containsExactly(order);
        assertThat(events(Said.class).getLast().text()).contains(order.orderNo());
        press('#');
        spoken(4);
        assertThat(events(Said.class).getLast().text()).contains(order.orderNo());
    }

    @Test
    void order_ofACallerWithoutNumber_asksForOne() {
        Arrival withheld = new Arrival(callId, null, "12368", "c", Instant.now(), null);
        call = board.take(withheld, caller);
        spoken(1);
        ask("我要投诉法官");
        spoken(2);
        assertThat(events(Said.class).getLast().text()).contains("您的联系电话");
        assertThat(events(OrderRequested.class).getFirst().caller()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"转人工, asked", "印章丢了怎么办, unverified", "我不想活了, danger"})
    void words_forAPerson_leadToOne(String words, String reason) {
        begin();
        ask(words);
        ends(Next.PERSON);
        assertThat(events(HandedOver.class)).containsExactly(new HandedOver(reason));
    }

    @Test
    void words_misunderstoodThreeTimes_leadToKeysAndThenToAPerson() {
        begin();
        for (int turn = 0; turn < 4; turn++) {
            spoken(1 + turn);
            ask("哇啦哇啦");
        }
        ends(Next.PERSON);
        assertThat(events(Said.class).get(3).text()).contains("按1", "按0");
        assertThat(events(HandedOver.class)).containsExactly(new HandedOver("misunderstood"));
    }

    @Test
    void goodbye_hangsUp() {
        begin();
        ask("再见");
        ends(Next.HANGUP);
    }

    @Test
    void goodbye_cutByAKey_doesNotHangUp() {
        begin();
        board.speaker.takes(5_000);
        ask("再见");
        eventually(() -> events(Said.class).size() == 2);
        press('0');
        ends(Next.PERSON);
    }

    @Test
    void voice_thatFails_isLoggedAndLeavesTheCallerToTheDialplan() {
        begin();
        VoiceProperties none =
                new VoiceProperties(home + "/none", home + "/none", home, home, "cmn-latn-pinyin", 180, 50);
        try {
            new EspeakSpeaker(none).pcm("您好");
        } catch (SpeechUnavailable e) {
            board.speaker.fails(e);
        }
        ask("诉讼费怎么收");
        fails();
        assertThat(events(Trouble.class)).containsExactly(new Trouble("voice"));
    }

    @Test
    void ear_thatFails_isLoggedAndLeavesTheCallerToTheDialplan() {
        begin();
        try {
            new VoskEar(home.resolve("none")).close();
        } catch (EarException e) {
            board.ear.fails(e);
        }
        ask("诉讼费怎么收");
        fails();
        assertThat(events(Trouble.class)).containsExactly(new Trouble("ear"));
    }

    @Test
    void anything_thatFailsBeforeAsteriskConnected_stillReleasesTheLine() {
        board.speaker.fails(new IllegalStateException("broken"));
        Telephone slow = id -> {
            eventually(() -> events(Trouble.class).size() == 1);
            caller.connect(id);
        };
        call = board.take(arrival(callId), slow);
        fails();
        assertThat(events(Trouble.class)).containsExactly(new Trouble("bridge"));
    }

    @Test
    void connect_thatFailsAtOnce_endsTheTalk() {
        call = board.take(arrival(callId), id -> {});
        assertThat(call).succeedsWithin(SOON).isEqualTo(Optional.empty());
        assertThat(board.calls.talking()).isZero();
    }

    @Test
    void journal_thatIsFull_leavesTheCallerToTheDialplan() {
        board.journal.close();
        call = board.take(arrival(callId), caller);
        fails();
    }

    @Test
    void take_twoCallsAtOnce_keepsThemApart() {
        begin();
        CallId second = callId();
        Handset other = board.handset();
        CompletableFuture<Optional<Next>> otherCall = board.take(arrival(second), other);
        other.press('0');
        assertThat(otherCall).succeedsWithin(SOON).isEqualTo(Optional.of(Next.PERSON));
        ask("诉讼费怎么收");
        spoken(3);
        assertThat(board.events(second, Heard.class)).isEmpty();
        assertThat(events(Heard.class)).hasSize(1);
    }

    @Test
    void take_call_isLeftAloneByTheCloser() throws IOException {
        begin();
        board.witness(callId, "answered 1795296065000 node1-1.1 12368 13987654321", "ended 1795296077000 16");
        board.closer.sweep();
        assertThat(board.kinds(callId)).doesNotContain("CallEnded");
        caller.hangUp();
        gone();
        board.closer.sweep();
        assertThat(board.kinds(callId)).endsWith("CallEnded");
    }

    private void begin() {
        call = board.take(arrival(callId), caller);
        spoken(1);
    }

    private void ask(String words) {
        board.ear.hears(words);
        caller.speak();
    }

    private void press(char key) {
        caller.press(key);
    }

    /** Waits until the machine has said so many things to their end. */
    private void spoken(int times) {
        eventually(() -> events(SaidOver.class).size() >= times);
    }

    private void ends(Next next) {
        assertThat(call).succeedsWithin(SOON).isEqualTo(Optional.of(next));
        assertThat(board.calls.talking()).isZero();
    }

    private void gone() {
        assertThat(call).failsWithin(SOON).withThrowableThat().withCauseInstanceOf(CallerGoneException.class);
        assertThat(board.calls.talking()).isZero();
    }

    private void fails() {
        assertThat(call).failsWithin(SOON).withThrowableThat().withCauseInstanceOf(RuntimeException.class);
        assertThat(board.calls.talking()).isZero();
    }

    private <E extends CallEvent> List<E> events(Class<E> kind) {
        return board.events(callId, kind);
    }

    private static void sleep(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
