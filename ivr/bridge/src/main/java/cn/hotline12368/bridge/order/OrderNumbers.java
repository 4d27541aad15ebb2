package cn.hotline12368.bridge.order;

import cn.hotline12368.calllog.OrderNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * Counts this node's orders.
 *
 * <p>Thread-safe. Invariant: the counter is on disk before its number is used, so no number is given twice; a clock that
 * was set back goes on with the later day.
 */
public final class OrderNumbers {

    private final Path file;
    private final int node;
    private final Clock clock;

    /** @param node one digit that no other bridge of this hotline has */
    public OrderNumbers(Path file, int node, Clock clock) {
        if (node < 0 || node >= OrderNumber.CONSOLE_NODE) {
            throw new IllegalArgumentException("HOTLINE_NODE must be one digit, 0 to 8, but is " + node);
        }
        this.file = file;
        this.node = node;
        this.clock = clock;
        // A damaged file is told at the start, not to the first caller who needs a number.
        last();
    }

    public synchronized String next() {
        String last = last();
        String day = OrderNumber.day(clock.instant());
        int count = 1;
        if (!last.isEmpty() && last.substring(0, 6).compareTo(day) >= 0) {
            day = last.substring(0, 6);
            count = Integer.parseInt(last.substring(6)) + 1;
        }
        String number = OrderNumber.of(day, node, count);
        write(day + "%04d".formatted(count));
        return number;
    }

    /** Day and count of the last number. Never begins anew from what it cannot understand: numbers would be given twice. */
    private String last() {
        try {
            String last = Files.exists(file)
                    ? Files.readString(file, StandardCharsets.ISO_8859_1).strip()
                    : "";
            if (!last.matches("(\\d{10})?")) {
                throw new IllegalStateException("the counter of order numbers in " + file
                        + " is damaged: write day and count of the last order into it, such as 2611210007");
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException("the counter of order numbers cannot be read: " + file, e);
        }
    }

    private void write(String used) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(used.getBytes(StandardCharsets.US_ASCII)), 0);
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("the counter of order numbers cannot be written: " + file, e);
        }
    }
}
