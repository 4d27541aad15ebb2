package cn.hotline12368.calllog;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** The journal's folder: numbered segments, and a note of how far they were carried. */
final class Segments {

    private static final Pattern NOTE = Pattern.compile("(\\d{1,10}) (\\d{1,18})\\s*");

    private final Path folder;

    Segments(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path file(long number) {
        return folder.resolve("journal-%010d.jsonl".formatted(number));
    }

    FileChannel lock() throws IOException {
        FileChannel guard =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(guard)) {
            guard.close();
            throw new IOException("another bridge writes there");
        }
        return guard;
    }

    private static boolean locked(FileChannel guard) throws IOException {
        try {
            return guard.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    List<Long> numbers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("journal-\\d{10}\\.jsonl"))
                    .map(name -> Long.parseLong(name.substring(8, 18)))
                    .sorted()
                    .toList();
        }
    }

    long newest() throws IOException {
        List<Long> numbers = numbers();
        return numbers.isEmpty() ? mark().segment() : numbers.getLast();
    }

    /** Cuts off torn last lines and shows every event that is still here. */
    void repair(Consumer<Recorded> each) throws IOException {
        for (long number : numbers()) {
            Batch batch = read(new Mark(number, 0), Long.MAX_VALUE, Integer.MAX_VALUE);
            batch.events().forEach(each);
            try (RandomAccessFile file = new RandomAccessFile(file(number).toFile(), "rw")) {
                if (file.length() > batch.end().offset()) {
                    file.setLength(batch.end().offset());
                }
            }
        }
    }

    /** Whole lines from a mark on, within one segment and before byte {@code until}. */
    Batch read(Mark from, long until, int limit) throws IOException {
        List<Recorded> events = new ArrayList<>();
        byte[] bytes = bytes(from, until);
        int start = 0;
        for (int at = 0; at < bytes.length && events.size() < limit; at++) {
            if (bytes[at] == '\n') {
                events.add(event(bytes, start, at, from));
                start = at + 1;
            }
        }
        return new Batch(events, new Mark(from.segment(), from.offset() + start));
    }

    private byte[] bytes(Mark from, long until) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file(from.segment()).toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, Math.min(until, file.length()) - from.offset())];
            file.seek(from.offset());
            file.readFully(bytes);
            return bytes;
        }
    }

    private Recorded event(byte[] bytes, int start, int end, Mark from) throws IOException {
        try {
            return EventJson.readLine(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            // Without its cause, which would quote the line.
            throw new IOException("%s is damaged at byte %d; move it away to go on without it"
                    .formatted(file(from.segment()), from.offset() + start));
        }
    }

    /** Bytes that are not carried yet. */
    long beyond(Mark mark) throws IOException {
        long bytes = 0;
        for (long number : numbers()) {
            long carried = number == mark.segment() ? mark.offset() : 0;
            bytes += number < mark.segment() ? 0 : Math.max(0, Files.size(file(number)) - carried);
        }
        return bytes;
    }

    /** A note that a power failure left without words is no note: carrying twice is harmless. */
    Mark mark() throws IOException {
        Path note = folder.resolve("carried");
        Matcher words = NOTE.matcher(Files.exists(note) ? Files.readString(note) : "");
        return words.matches()
                ? new Mark(Long.parseLong(words.group(1)), Long.parseLong(words.group(2)))
                : new Mark(0, 0);
    }

    /** Moved whole: a crash leaves the old note or the new one. */
    void mark(Mark mark) throws IOException {
        Path fresh = folder.resolve("carried.new");
        Files.writeString(fresh, mark.segment() + " " + mark.offset());
        Files.move(fresh, folder.resolve("carried"), StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(long number) throws IOException {
        Files.deleteIfExists(file(number));
    }

    record Mark(long segment, long offset) {}

    record Batch(List<Recorded> events, Mark end) {}
}
