package cn.hotline12368.bridge.call;

import static cn.hotline12368.bridge.call.Switchboard.callId;
import static cn.hotline12368.bridge.call.Switchboard.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallEvent.CallEnded;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallId;
import cn.hotline12368.calllog.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

@Timeout(30)
class CallCloserTest {

    private static final long NINE = 1_795_190_400;
    private static final String ANSWERED = "answered " + NINE + " node1-1.1 12368 13987654321";
    private static final String FELL_BACK = "fallback " + (NINE + 20);
    private static final String TO_RECORDER = "message " + (NINE + 25);
    private static final String ENDED = "ended " + (NINE + 40) + " 16";

    private static final CallStarted STARTED = new CallStarted("13987654321", "12368", "node1-1.1");
    private static final Said NOTICE = new Said("您好", 0, null, null);
    private static final SaidOver NOTICE_OVER = new SaidOver(8_000, false);
    private static final Heard HEARD = new Heard("诉讼费怎么收", 0.9, List.of(), 9_000, 9_900, 3);

    @TempDir
    Path home;

    private final CallId callId = callId();
    private Switchboard board;

    @BeforeEach
    void open() throws IOException {
        board = new Switchboard(home).carrying();
    }

    @AfterEach
    void close() throws IOException {
        board.close();
    }

    @Test
    void sweep_callThatWentWell_ends() throws IOException {
        write(STARTED, NOTICE, NOTICE_OVER, HEARD);
        board.witness(callId, ANSWERED, ENDED);
        board.closer.sweep();
        assertThat(board.events(callId))
                .endsWith(HEARD, new CallEnded("16", 40_000))
                .hasSize(5);
        assertThat(board.log(callId).getLast().source()).isEqualTo("asterisk");
        assertThat(board.witnessed(callId)).isFalse();
        assertThat(board.calls.known()).isZero();
    }

    @Test
    void sweep_callThatLives_staysOpen() throws IOException {
        board.channels = Optional.of(Set.of("node1-1.1"));
        board.witness(callId, ANSWERED, TO_RECORDER);
        board.closer.sweep();
        assertThat(board.events(callId)).isEmpty();
        assertThat(board.witnessed(callId)).isTrue();
    }

    @Test
    void sweep_hungUpBeforeTheAnswer_isACallWithoutLength() throws IOException {
        board.witness(callId, "ended " + NINE + " 127");
        board.closer.sweep();
        assertThat(board.events(callId)).containsExactly(new CallStarted(null, "", ""), new CallEnded("127", 0));
    }

    @Test
    void sweep_callWithoutBridge_becomesAnOrderAtItsOwnTime() throws IOException {
        board.witness(callId, ANSWERED, FELL_BACK, TO_RECORDER, ENDED);
        board.message(callId, 3_000);
        board.ear.hears("请给我回电");
        board.closer.sweep();
        assertThat(board.kinds(callId))
                .containsExactly("CallStarted", "HandedOver", "MessageLeft", "OrderRequested", "CallEnded");
        OrderRequested order = only(OrderRequested.class);
        assertThat(order.caller()).isEqualTo("13987654321");
        assertThat(order.kind()).isEqualTo("咨询");
        assertThat(order.summary()).contains("系统故障", "留言3秒：请给我回电");
        assertThat(only(MessageLeft.class).durationMs()).isEqualTo(3_000);
        List<Recorded> log = board.log(callId);
        assertThat(log.getFirst().at()).isEqualTo(Instant.ofEpochSecond(NINE));
        assertThat(log.getLast().at()).isEqualTo(Instant.ofEpochSecond(NINE + 40));
    }

    @Test
    void sweep_again_repeatsNothing() throws IOException {
        board.witness(callId, ANSWERED, FELL_BACK, TO_RECORDER, ENDED);
        board.message(callId, 3_000);
        board.closer.sweep();
        List<CallEvent> once = board.events(callId);
        board.witness(callId, ANSWERED, FELL_BACK, TO_RECORDER, ENDED);
        board.closer.sweep();
        assertThat(board.events(callId)).isEqualTo(once);
        assertThat(board.witnessed(callId)).isFalse();
    }

    /** A crash after each step: what a whole run writes is cut off there, and the next process has to finish it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void sweep_afterACrash_finishesWhatIsMissing(int done) throws IOException {
        CallId other = callId();
        board.witness(other, ANSWERED, FELL_BACK, TO_RECORDER, ENDED);
        board.message(other, 3_000);
        board.closer.sweep();
        List<CallEvent> whole = board.events(other);
        assertThat(whole).hasSize(5);

        board.witness(callId, ANSWERED, FELL_BACK, TO_RECORDER, ENDED);
        board.message(callId, 3_000);
        if (done > 1) {
            Files.move(board.spool.resolve(callId + ".wav"), home.resolve("messages/" + callId + ".wav"));
        }
        write(whole.subList(0, done).toArray(CallEvent[]::new));
        restart();
        closes();
        assertThat(board.kinds(callId)).isEqualTo(board.kinds(other));
        assertThat(board.events(callId).subList(0, done)).isEqualTo(whole.subList(0, done));
    }

    @Test
    void sweep_bridgeKilledInTheCall_owesAnAnswer() throws IOException {
        write(STARTED, NOTICE, NOTICE_OVER, HEARD);
        restart();
        board.witness(callId, ANSWERED, FELL_BACK, TO_RECORDER, ENDED);
        board.message(callId, 3_000);
        closes();
        assertThat(board.kinds(callId))
                .containsExactly(
                        "CallStarted",
                        "Said",
                        "SaidOver",
                        "Heard",
                        "HandedOver",
                        "MessageLeft",
                        "OrderRequested",
                        "CallEnded");
        assertThat(only(HandedOver.class)).isEqualTo(new HandedOver("trouble"));
    }

    @Test
    void sweep_bridgeKilledAfterItsOwnOrder_countsTheNeedsOn() throws IOException {
        write(STARTED, new OrderRequested("261121100014", 1, "投诉举报", "0000", "13987654321", "投诉"));
        restart();
        board.witness(callId, ANSWERED, FELL_BACK, ENDED);
        closes();
        assertThat(board.events(callId, OrderRequested.class))
                .extracting(OrderRequested::needNo)
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({"key, 没有空闲坐席", "asked, 没有空闲坐席", "danger, 处于危险", "misunderstood, 未能解答", "unverified, 未能解答"})
    void sweep_handedOverWithoutMessage_isOwedAnAnswer(String reason, String summary) throws IOException {
        write(STARTED, new HandedOver(reason));
        board.witness(callId, ANSWERED, TO_RECORDER, ENDED);
        board.closer.sweep();
        assertThat(only(OrderRequested.class).summary()).contains(summary, "没有留言");
        assertThat(board.events(callId, HandedOver.class)).hasSize(1);
    }

    @Test
    void sweep_handedOverInSilence_isOwedNothing() throws IOException {
        write(STARTED, new HandedOver("silence"));
        board.witness(callId, ANSWERED, TO_RECORDER, ENDED);
        board.message(callId, 400);
        board.closer.sweep();
        assertThat(board.kinds(callId)).containsExactly("CallStarted", "HandedOver", "CallEnded");
    }

    @Test
    void sweep_handedOverInSilenceButWithMessage_isOwedAnAnswer() throws IOException {
        write(STARTED, new HandedOver("silence"));
        board.witness(callId, ANSWERED, TO_RECORDER, ENDED);
        board.message(callId, 3_000);
        board.closer.sweep();
        assertThat(board.events(callId, OrderRequested.class)).hasSize(1);
    }

    @Test
    void sweep_messageThatTheEarCannotHear_stillBecomesAnOrder() throws IOException {
        board.ear.fails(new IllegalStateException("no model"));
        board.witness(callId, ANSWERED, FELL_BACK, TO_RECORDER, ENDED);
        board.message(callId, 3_000);
        board.closer.sweep();
        assertThat(only(MessageLeft.class).text()).isEmpty();
        assertThat(only(OrderRequested.class).summary()).contains("留言3秒");
    }

    @Test
    void sweep_asteriskGone_endsTheCallAsLost() throws IOException {
        write(STARTED, NOTICE);
        board.witness(callId, ANSWERED);
        board.channels = Optional.of(Set.of("node1-2.7"));
        board.closer.sweep();
        assertThat(only(CallEnded.class).cause()).isEqualTo("lost");
    }

    @Test
    void sweep_asteriskThatCannotBeAsked_losesNoCall() throws IOException {
        write(STARTED, NOTICE);
        board.witness(callId, ANSWERED);
        board.channels = Optional.empty();
        board.closer.sweep();
        assertThat(board.events(callId, CallEnded.class)).isEmpty();
        assertThat(board.witnessed(callId)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWERED, ""})
    void sweep_callOfTheLastSeconds_isNotLostYet(String line) throws IOException {
        board.witness(callId, line);
        Files.setLastModifiedTime(board.witnesses.resolve(callId.toString()), FileTime.from(Instant.now()));
        board.closer.sweep();
        assertThat(board.events(callId)).isEmpty();
        assertThat(board.witnessed(callId)).isTrue();
    }

    @Test
    void sweep_databaseAway_closesWhatItKnowsAndTheRestLater() throws IOException {
        write(STARTED, NOTICE);
        board.records.find(callId);
        CallId missed = callId();
        board.witness(callId, ANSWERED, ENDED);
        board.witness(missed, ANSWERED, FELL_BACK, ENDED);
        board.database.cut(true);
        board.closer.sweep();
        assertThat(board.witnessed(callId)).isFalse();
        assertThat(board.witnessed(missed)).isTrue();
        board.database.cut(false);
        eventually(() -> {
            board.closer.sweep();
            return !board.witnessed(missed);
        });
        assertThat(board.kinds(callId)).endsWith("CallEnded");
        assertThat(board.kinds(missed)).containsExactly("CallStarted", "HandedOver", "OrderRequested", "CallEnded");
    }

    @Test
    void sweep_earlierProcessNotCarriedYet_waits() throws IOException {
        board.database.cut(true);
        write(STARTED, new HandedOver("key"), new OrderRequested("261121100014", 1, "咨询", "0000", null, "回电"));
        board.close();
        board = new Switchboard(home);
        board.witness(callId, ANSWERED, TO_RECORDER, ENDED);
        board.closer.sweep();
        assertThat(board.witnessed(callId)).isTrue();
        board.carrying();
        closes();
        assertThat(board.kinds(callId)).containsExactly("CallStarted", "HandedOver", "OrderRequested", "CallEnded");
    }

    @Test
    void sweep_brokenWitness_isNotInTheWayOfOthers() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.createDirectory(board.witnesses.resolve(callId().toString()));
        }
        board.witness(callId, ANSWERED, ENDED);
        board.closer.sweep();
        assertThat(board.kinds(callId)).containsExactly("CallStarted", "CallEnded");
    }

    @Test
    void sweep_folderThatCannotBeListed_doesNotThrow() throws IOException {
        Files.delete(board.witnesses);
        Files.createFile(board.witnesses);
        board.closer.sweep();
        Files.delete(board.witnesses);
        board.closer.sweep();
        Files.createDirectory(board.witnesses);
        board.witness(callId, ANSWERED, ENDED);
        board.closer.sweep();
        assertThat(board.kinds(callId)).containsExactly("CallStarted", "CallEnded");
    }

    @Test
    void settle_message_givesTheOrdersNumberAsOftenAsAsked() throws IOException {
        write(STARTED, new HandedOver("key"));
        board.witness(callId, ANSWERED, TO_RECORDER);
        board.message(callId, 3_000);
        Optional<String> number = board.closer.settle(callId);
        assertThat(number).contains(only(OrderRequested.class).orderNo());
        assertThat(board.closer.settle(callId)).isEqualTo(number);
        board.witness(callId, ANSWERED, TO_RECORDER, ENDED);
        board.closer.sweep();
        assertThat(board.kinds(callId))
                .containsExactly("CallStarted", "HandedOver", "MessageLeft", "OrderRequested", "CallEnded");
    }

    @Test
    void settle_callThatCameWithoutBridge_knowsWhoCalled() throws IOException {
        board.witness(callId, ANSWERED, FELL_BACK, TO_RECORDER);
        board.message(callId, 3_000);
        assertThat(board.closer.settle(callId)).isPresent();
        assertThat(board.kinds(callId)).startsWith("CallStarted", "HandedOver");
        assertThat(only(OrderRequested.class).caller()).isEqualTo("13987654321");
    }

    @Test
    void settle_nothingSaidInSilence_givesNoNumber() throws IOException {
        write(STARTED, new HandedOver("silence"));
        board.witness(callId, ANSWERED, TO_RECORDER);
        assertThat(board.closer.settle(callId)).isEmpty();
    }

    @Test
    void settle_databaseAway_saysSo() throws IOException {
        board.witness(callId, ANSWERED, FELL_BACK, TO_RECORDER);
        board.database.cut(true);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> board.closer.settle(callId));
    }

    @Test
    void settle_andSweepAtOnce_makeOneOrder() throws Exception {
        for (int round = 0; round < 10; round++) {
            CallId call = callId();
            board.witness(call, ANSWERED, FELL_BACK, TO_RECORDER, ENDED);
            board.message(call, 1_000);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<?>> all = new ArrayList<>();
                all.add(threads.submit(board.closer::sweep));
                all.add(threads.submit(() -> board.closer.settle(call)));
                all.add(threads.submit(() -> board.closer.settle(call)));
                for (Future<?> one : all) {
                    one.get();
                }
            }
            eventually(() -> {
                board.closer.sweep();
                return !board.witnessed(call);
            });
            assertThat(board.events(call, OrderRequested.class)).hasSize(1);
            assertThat(board.events(call, MessageLeft.class)).hasSize(1);
            assertThat(board.events(call, CallEnded.class)).hasSize(1);
        }
    }

    private void write(CallEvent... events) {
        CallRecord record = board.records.begin(callId);
        for (CallEvent event : events) {
            record.add(event);
        }
    }

    private void restart() throws IOException {
        board.close();
        board = new Switchboard(home).carrying();
    }

    private void closes() {
        eventually(() -> {
            board.closer.sweep();
            return !board.witnessed(callId);
        });
    }

    private <E extends CallEvent> E only(Class<E> kind) {
        List<E> events = board.events(callId, kind);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
