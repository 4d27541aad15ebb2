package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.audio.AudioSocketServer;
import cn.hotline12368.bridge.audio.Sounds;
import cn.hotline12368.bridge.ear.FakeEar;
import cn.hotline12368.bridge.order.OrderNumbers;
import cn.hotline12368.bridge.voice.Prompts;
import cn.hotline12368.bridge.voice.VoiceProperties;
import cn.hotline12368.bridge.witness.Messages;
import cn.hotline12368.bridge.witness.WitnessFolder;
import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallId;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.Carrier;
import cn.hotline12368.calllog.Chain;
import cn.hotline12368.calllog.Journal;
import cn.hotline12368.calllog.Recorded;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.cases.CaseDesk;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.cases.embedded.EmbeddedCaseDirectory;
import cn.hotline12368.qa.cases.postgres.PostgresLookups;
import cn.hotline12368.qa.skills.Skills;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One process of the bridge with everything real but ear, voice and Asterisk. A second one on the same folder, after the
 * first was closed, is the process after a restart.
 */
public final class Switchboard implements AutoCloseable {

    private static final TurnTiming TIMING =
            new TurnTiming(Duration.ofMillis(100), Duration.ofMillis(600), Duration.ofMillis(1_000));

    public final FakeEar ear = new FakeEar();
    public final FakeSpeaker speaker = new FakeSpeaker();
    final QuietFeed feed = new QuietFeed();
    final Database database = new Database();
    final LiveCalls calls = new LiveCalls();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Journal journal;
    final CallRecords records;
    public final Hotline hotline;
    public final CallCloser closer;
    final Path witnesses;
    final Path spool;
    final Path recordings;

    /** What Asterisk says; empty when it cannot be asked. */
    volatile Optional<Set<String>> channels = Optional.of(Set.of());

    private final CallLog log = new CallLog(new JdbcTemplate(database));
    private final Carrier carrier;
    private final AudioSocketServer audio;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public Switchboard(Path home) throws IOException {
        Clock clock = Clock.systemUTC();
        witnesses = Files.createDirectories(home.resolve("witness"));
        recordings = Files.createDirectories(home.resolve("monitor"));
        spool = Files.createDirectories(home.resolve("message"));
        journal = new Journal(home.resolve("journal"));
        carrier = new Carrier(journal, log, event -> {});
        records = new CallRecords(journal, log, carrier, calls, clock, "0000");
        CallOrders orders = new CallOrders(new OrderNumbers(home.resolve("journal/order-number"), 1, clock), meters);
        VoiceProperties voice = new VoiceProperties("none", "none", home, home, "none", 1, 1);
        FewArticles articles = new FewArticles();
        hotline = new Hotline(
                records,
                calls,
                ear,
                speaker,
                new Prompts(voice, speaker, "示范法院", true),
                new QaEngine(articles, clock, Skills.guards(), Skills.tasks(new CaseTask("示0101"))),
                new CaseDesk(new EmbeddedCaseDirectory(clock), new PostgresLookups(database, clock)),
                articles::revision,
                feed,
                orders,
                new CallMeters(meters),
                clock,
                TIMING,
                threads);
        Messages messages = new Messages(spool, home.resolve("messages"), ear);
        closer = new CallCloser(
                new WitnessFolder(witnesses), messages, records, calls, orders, () -> channels, recordings, clock);
        audio = new AudioSocketServer(0, calls::line);
    }

    public Switchboard carrying() {
        carrier.start();
        return this;
    }

    public static CallId callId() {
        return new CallId(UUID.randomUUID());
    }

    /** A call as the dialplan hands it over. */
    static Arrival arrival(CallId callId) {
        return new Arrival(
                callId, "13987654321", "12368", "node1-1.1", Instant.now().minusSeconds(9), null);
    }

    public Handset handset() {
        return new Handset(audio.port());
    }

    /** @return where the dialplan would go on */
    CompletableFuture<Optional<Next>> take(Arrival arrival, Telephone telephone) {
        CompletableFuture<Optional<Next>> next = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                next.complete(Optional.ofNullable(hotline.take(arrival, telephone)));
            } catch (CallerGoneException | RuntimeException e) {
                next.completeExceptionally(e);
            }
        });
        return next;
    }

    /** Written by the dialplan a minute ago. */
    public void witness(CallId callId, String... lines) throws IOException {
        Path file = Files.write(witnesses.resolve(callId.toString()), List.of(lines));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    boolean witnessed(CallId callId) {
        return Files.exists(witnesses.resolve(callId.toString()));
    }

    public void message(CallId callId, int ms) throws IOException {
        Files.write(spool.resolve(callId + ".wav"), Sounds.join(new byte[44], Sounds.speech(-20, ms)));
    }

    /** What the database has once everything was carried. */
    List<Recorded> log(CallId callId) {
        eventually(() -> carrier.backlog() == 0);
        List<Recorded> events = log.events(callId);
        if (!Chain.intact(events)) {
            throw new AssertionError("the chain is broken");
        }
        return events;
    }

    public List<CallEvent> events(CallId callId) {
        return log(callId).stream().map(Recorded::event).toList();
    }

    List<String> kinds(CallId callId) {
        return log(callId).stream().map(Recorded::kind).toList();
    }

    public <E extends CallEvent> List<E> events(CallId callId, Class<E> kind) {
        return events(callId).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not happen within 10 seconds");
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        audio.close();
        carrier.close();
        journal.close();
    }
}
