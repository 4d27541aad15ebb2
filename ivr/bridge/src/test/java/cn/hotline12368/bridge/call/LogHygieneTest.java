package cn.hotline12368.bridge.call;

import static cn.hotline12368.bridge.call.Switchboard.callId;
import static cn.hotline12368.bridge.call.Switchboard.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallEvent.Trouble;
import cn.hotline12368.calllog.CallId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What a caller is and says stands in the call log and nowhere else: secrets are planted and all log output searched. */
@Timeout(30)
class LogHygieneTest {

    private static final String NUMBER = "13987654321";
    private static final String NAME = "张三丰";
    private static final String DIGITS = "110101199001011234";

    @TempDir
    Path home;

    private final CallId callId = callId();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    private final Logger ours = (Logger) LoggerFactory.getLogger("cn.hotline12368");
    private Switchboard board;

    @BeforeEach
    void listen() throws IOException {
        PatternLayoutEncoder everything = new PatternLayoutEncoder();
        everything.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        everything.setCharset(StandardCharsets.UTF_8);
        everything.setPattern("%level %logger %thread %mdc %kvp %msg%n%ex{full}");
        everything.start();
        appender.setContext(everything.getContext());
        appender.setEncoder(everything);
        appender.setOutputStream(written);
        appender.start();
        ours.addAppender(appender);
        ours.setLevel(Level.DEBUG);
        board = new Switchboard(home).carrying();
    }

    @AfterEach
    void close() throws IOException {
        board.close();
        ours.detachAppender(appender);
        ours.setLevel(null);
    }

    @Test
    void dialogue_withTroubleOfAllKinds_leavesNoSecretInTheLogs() throws Exception {
        Handset caller = board.handset();
        CompletableFuture<Optional<Next>> call =
                board.take(new Arrival(callId, NUMBER, "12368", "node1-1.1", Instant.now(), null), caller);
        spoken(1);
        board.ear.hears("我叫" + NAME + "身份证" + DIGITS + "我要投诉法官");
        caller.speak();
        spoken(2);
        caller.press('7');
        spoken(3);
        board.database.cut(true);
        board.ear.fails(new IllegalStateException("ear"));
        caller.speak();
        assertThat(call).failsWithin(Duration.ofSeconds(10));

        board.witness(callId, "answered 1795190400000 node1-1.1 12368 " + NUMBER, "fallback x " + NAME, "ended 1 16");
        board.message(callId, 2_000);
        board.witness(callId(), "answered " + NUMBER, "ended " + DIGITS);
        board.closer.sweep();
        board.database.cut(false);
        OrderRequested order = board.events(callId, OrderRequested.class).getFirst();
        assertThat(order.summary()).contains(NAME);
        assertThat(board.events(callId, Trouble.class)).hasSize(1);

        ours.debug("the end");
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains(callId.toString(), "the end")
                .doesNotContain(NUMBER, NAME, DIGITS, order.orderNo(), "投诉");
    }

    private void spoken(int times) {
        eventually(() -> board.events(callId, SaidOver.class).size() >= times);
    }
}
