package cn.hotline12368.calllog;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The journal's folder: numbered segments, and a note of how far they were carried. */
final class Segments {

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
        if (guard.tryLock() == null) {
            guard.close();
            throw new IOException("another bridge writes there");
        }
        return guard;
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
            Batch batch = read(new Mark(number, 0), Integer.MAX_VALUE);
            batch.events().forEach(each);
            try (RandomAccessFile file = new RandomAccessFile(file(number).toFile(), "rw")) {
                if (file.length() > batch.end().offset()) {
                    file.setLength(batch.end().offset());
                }
            }
        }
    }

    /** Whole lines from a mark on, within one segment. */
    Batch read(Mark from, int limit) throws IOException {
        List<Recorded> events = new ArrayList<>();
        long offset = from.offset();
        byte[] bytes = Files.readAllBytes(file(from.segment()));
        int start = (int) offset;
        for (int at = start; at < bytes.length && events.size() < limit; at++) {
            if (bytes[at] == '\n') {
                events.add(EventJson.readLine(new String(bytes, start, at - start, StandardCharsets.UTF_8)));
                start = at + 1;
            }
        }
        return new Batch(events, new Mark(from.segment(), start));
    }

    Mark mark() throws IOException {
        Path note = folder.resolve("carried");
        if (!Files.exists(note)) {
            return new Mark(0, 0);
        }
        String text = Files.readString(note).strip();
        int space = text.indexOf(' ');
        return new Mark(Long.parseLong(text.substring(0, space)), Long.parseLong(text.substring(space + 1)));
    }

    /** Moved whole: a crash leaves the old note or the new one, and carrying twice is harmless. */
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
