package cn.hotline12368.calllog;

import static cn.hotline12368.calllog.Samples.NINE;
import static cn.hotline12368.calllog.Samples.callId;
import static cn.hotline12368.calllog.Samples.eventually;
import static cn.hotline12368.calllog.Samples.heard;
import static cn.hotline12368.calllog.Samples.sleep;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarrierTest {

    @TempDir
    Path folder;

    private final CallId callId = callId();
    private final Database.Cable database = new Database.Cable();
    private final List<Recorded> told = new CopyOnWriteArrayList<>();

    @Test
    void start_events_areStoredThenTold() {
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            List<Recorded> written = List.of(append(journal), append(journal), append(journal));
            eventually(() -> told.size() == 3);
            assertThat(told).isEqualTo(written);
            assertThat(stored()).isEqualTo(written);
            assertThat(carrier.backlog()).isZero();
        }
    }

    @Test
    void start_databaseAwayAndBack_losesNothing() {
        database.cut(true);
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            append(journal);
            sleep(200);
            append(journal);
            assertThat(told).isEmpty();
            database.cut(false);
            eventually(() -> told.size() == 2);
        }
        assertThat(stored()).isEqualTo(told).hasSize(2);
        assertThat(Chain.intact(stored())).isTrue();
    }

    @Test
    void start_listenerThatFails_doesNotStopTheOthers() {
        AtomicReference<String> once = new AtomicReference<>("not a database error");
        try (Journal journal = new Journal(folder);
                Carrier carrier = new Carrier(journal, database.log(), event -> {
                    String message = once.getAndSet("");
                    if (!message.isEmpty()) {
                        throw new IllegalArgumentException(message);
                    }
                    told.add(event);
                })) {
            carrier.start();
            append(journal);
            eventually(() -> once.get().isEmpty());
            Recorded second = append(journal);
            eventually(() -> told.contains(second));
        }
        assertThat(stored()).hasSize(2);
    }

    @Test
    void start_killedBetweenStoreAndMark_storesOnce() throws IOException {
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            append(journal);
            append(journal);
            eventually(() -> told.size() == 2);
        }
        Files.delete(folder.resolve("carried"));
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            append(journal);
            eventually(() -> told.size() == 5);
            assertThat(carrier.backlog()).isZero();
        }
        assertThat(stored()).hasSize(3);
        assertThat(Chain.intact(stored())).isTrue();
    }

    @Test
    void start_noteWithoutWords_carriesAgain() throws IOException {
        try (Journal journal = new Journal(folder)) {
            append(journal);
        }
        Files.createFile(folder.resolve("carried"));
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            eventually(() -> carrier.backlog() == 0);
        }
        assertThat(stored()).hasSize(1);
    }

    @Test
    void start_segmentsThatAreOver_areDeletedOnceCarried() throws IOException {
        database.cut(true);
        try (Journal journal = new Journal(folder, 500);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            for (int i = 0; i < 10; i++) {
                append(journal);
            }
            assertThat(new Segments(folder).numbers()).hasSizeGreaterThan(3);
            database.cut(false);
            eventually(() -> carrier.backlog() == 0);
            append(journal);
            eventually(() -> numbers().size() == 1 && carrier.backlog() == 0);
        }
        assertThat(stored()).hasSize(11);
        try (Journal journal = new Journal(folder)) {
            assertThat(append(journal).seq()).isEqualTo(12);
        }
    }

    @Test
    void close_inTheMiddleOfASegment_keepsTheRest() throws IOException {
        int more = 510;
        try (Journal journal = new Journal(folder)) {
            for (int i = 0; i < more; i++) {
                append(journal);
            }
        }
        AtomicReference<Carrier> closed = new AtomicReference<>();
        try (Journal journal = new Journal(folder);
                Carrier carrier = new Carrier(
                        journal, database.log(), event -> closed.get().close())) {
            closed.set(carrier);
            carrier.start();
            eventually(() -> stored().size() == 500);
            sleep(100);
            assertThat(new Segments(folder).numbers()).contains(1L);
            assertThat(carrier.backlog()).isPositive();
        }
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            eventually(() -> carrier.backlog() == 0);
        }
        assertThat(stored()).hasSize(more);
    }

    @Test
    void backlog_beforeTheFirstLook_countsWhatAnEarlierProcessLeft() throws IOException {
        try (Journal journal = new Journal(folder)) {
            append(journal);
        }
        long left = Files.size(new Segments(folder).file(1));
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            assertThat(carrier.backlog()).isEqualTo(left);
            append(journal);
            assertThat(carrier.backlog()).isGreaterThan(left);
            carrier.start();
            eventually(() -> carrier.backlog() == 0);
            assertThat(stored()).hasSize(2);
        }
    }

    @Test
    void backlog_afterRestart_leavesOutWhatWasCarried() {
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            append(journal);
            eventually(() -> carrier.backlog() == 0);
        }
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            assertThat(carrier.backlog()).isZero();
            append(journal);
            assertThat(carrier.backlog()).isPositive();
        }
    }

    @Test
    void backlog_databaseAway_grows() {
        database.cut(true);
        try (Journal journal = new Journal(folder);
                Carrier carrier = carrier(journal)) {
            carrier.start();
            append(journal);
            long one = carrier.backlog();
            append(journal);
            sleep(100);
            assertThat(one).isPositive();
            assertThat(carrier.backlog()).isGreaterThan(one);
        }
    }

    private Carrier carrier(Journal journal) {
        return new Carrier(journal, database.log(), told::add);
    }

    private Recorded append(Journal journal) {
        journal.begin(callId);
        return journal.append(callId, NINE, "bridge", "0000", heard("诉讼费怎么收"));
    }

    private List<Recorded> stored() {
        return Database.log().events(callId);
    }

    private List<Long> numbers() {
        try {
            return new Segments(folder).numbers();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
