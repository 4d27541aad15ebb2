package cn.hotline12368.calllog;

import static cn.hotline12368.calllog.Samples.NINE;
import static cn.hotline12368.calllog.Samples.callId;
import static cn.hotline12368.calllog.Samples.heard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path folder;

    private final CallId callId = callId();

    @Test
    void append_events_standInTheFileInOrder() throws IOException {
        try (Journal journal = new Journal(folder)) {
            Recorded first = append(journal, "诉讼费怎么收");
            Recorded second = append(journal, "谢谢");
            assertThat(onDisk()).containsExactly(first, second);
        }
        assertThat(Chain.intact(onDisk())).isTrue();
    }

    @Test
    void append_fullSegment_goesOnInTheNext() throws IOException {
        try (Journal journal = new Journal(folder, 500)) {
            for (int i = 0; i < 6; i++) {
                append(journal, "第" + i + "句");
            }
        }
        assertThat(new Segments(folder).numbers()).hasSizeGreaterThan(2);
        assertThat(onDisk()).hasSize(6);
        assertThat(Chain.intact(onDisk())).isTrue();
    }

    @Test
    void append_afterRestart_continuesTheChain() throws IOException {
        try (Journal journal = new Journal(folder)) {
            append(journal, "一");
        }
        try (Journal journal = new Journal(folder)) {
            journal.resume(callId, () -> {
                throw new AssertionError("the journal knows the call itself");
            });
            assertThat(append(journal, "二").seq()).isEqualTo(2);
        }
        assertThat(Chain.intact(onDisk())).isTrue();
    }

    @Test
    void append_callThatOnlyTheDatabaseKnows_continuesItsChain() {
        try (Journal journal = new Journal(folder)) {
            journal.resume(callId, () -> new ChainEnd(7, "abc"));
            assertThat(append(journal, "八").seq()).isEqualTo(8);
        }
    }

    @Test
    void append_callNeitherBegunNorResumed_isRefused() {
        try (Journal journal = new Journal(folder)) {
            journal.begin(callId);
            journal.forget(callId);
            assertThatIllegalStateException().isThrownBy(() -> write(journal, "一"));
        }
    }

    @Test
    void append_onAnInterruptedThread_isWrittenAndHarmsNoOther() throws IOException {
        try (Journal journal = new Journal(folder)) {
            Thread.currentThread().interrupt();
            append(journal, "一");
            assertThat(Thread.interrupted()).isTrue();
            append(journal, "二");
        }
        assertThat(onDisk()).hasSize(2);
    }

    @Test
    void append_manyThreads_leaveEachCallIntact() throws Exception {
        List<CallId> calls = List.of(callId(), callId(), callId(), callId());
        try (Journal journal = new Journal(folder, 4_000);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            calls.forEach(journal::begin);
            List<Future<Recorded>> writes = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                CallId call = calls.get(i % calls.size());
                writes.add(threads.submit(() -> journal.append(call, NINE, "bridge", "0000", heard("话"))));
            }
            for (Future<Recorded> write : writes) {
                write.get();
            }
        }
        for (CallId call : calls) {
            List<Recorded> events = onDisk().stream()
                    .filter(event -> event.callId().equals(call))
                    .toList();
            assertThat(events).hasSize(20);
            assertThat(Chain.intact(events)).isTrue();
        }
    }

    @Test
    void append_fullDisk_isNotPartOfTheCall() throws IOException {
        try (Journal journal = new Journal(folder, 1)) {
            append(journal, "一");
            Files.createSymbolicLink(new Segments(folder).file(2), Path.of("/dev/full"));
            assertThatExceptionOfType(JournalException.class).isThrownBy(() -> write(journal, "二"));
            assertThat(journal.end()).isEqualTo(new Segments.Mark(2, 0));
        }
        Files.delete(new Segments(folder).file(2));
        try (Journal journal = new Journal(folder)) {
            assertThat(append(journal, "二").seq()).isEqualTo(2);
        }
    }

    @Test
    void open_tornLastLine_isCutOff() throws IOException {
        try (Journal journal = new Journal(folder)) {
            append(journal, "一");
        }
        Path segment = new Segments(folder).file(1);
        long whole = Files.size(segment);
        Files.writeString(segment, "{\"callId\":\"", StandardOpenOption.APPEND);
        try (Journal journal = new Journal(folder)) {
            assertThat(Files.size(segment)).isEqualTo(whole);
            assertThat(append(journal, "二").seq()).isEqualTo(2);
        }
        assertThat(onDisk()).hasSize(2);
    }

    @Test
    void open_damagedLine_saysWhereAndQuotesNothing() throws IOException {
        Path segment = Files.createDirectories(folder).resolve("journal-0000000001.jsonl");
        Files.writeString(segment, "张三说的话\n");
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> new Journal(folder))
                .withMessageContaining("journal-0000000001.jsonl is damaged at byte 0")
                .withMessageContaining("move it away")
                .satisfies(e -> assertThat(e.getCause()).hasNoCause())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("张三"));
    }

    @Test
    void open_folderOfAnotherJournal_isRefused() {
        try (Journal journal = new Journal(folder)) {
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> new Journal(folder))
                    .withMessageContaining("another bridge writes there");
            assertThat(append(journal, "一").seq()).isEqualTo(1);
        }
    }

    @Test
    void open_folderOfAnotherProcess_isRefused() throws Exception {
        try (Journal journal = new Journal(folder)) {
            assertThat(otherProcess()).contains("another bridge writes there");
            assertThat(append(journal, "一").seq()).isEqualTo(1);
        }
        assertThat(otherProcess()).contains("opened");
    }

    private String otherProcess() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    static final class OtherProcess {
        public static void main(String[] arguments) {
            new Journal(Path.of(arguments[0])).close();
            System.out.println("opened");
        }
    }

    private Recorded append(Journal journal, String text) {
        journal.begin(callId);
        return write(journal, text);
    }

    private Recorded write(Journal journal, String text) {
        return journal.append(callId, NINE, "bridge", "0000", heard(text));
    }

    private List<Recorded> onDisk() throws IOException {
        Segments segments = new Segments(folder);
        List<Recorded> events = new ArrayList<>();
        for (long number : segments.numbers()) {
            events.addAll(segments.read(new Segments.Mark(number, 0), Long.MAX_VALUE, 1_000)
                    .events());
        }
        return events;
    }
}
