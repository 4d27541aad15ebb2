package cn.hotline12368.bridge.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Twelve digits: {@code yyMMdd}, the node, a counter of the day, and a check digit of ISO 7064 MOD 11,10, which finds
 * every single wrong digit and every swap of neighbours that a caller may bring back.
 *
 * <p>Thread-safe. Invariant: the counter is on disk before its number is used, so no number is given twice; a clock that
 * was set back goes on with the later day.
 */
public final class OrderNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_A_DAY = 9_999;

    private final Path file;
    private final int node;
    private final Clock clock;

    /** @param node one digit that no other bridge of this hotline has */
    public OrderNumbers(Path file, int node, Clock clock) {
        if (node < 0 || node > 9) {
            throw new IllegalArgumentException("HOTLINE_NODE must be one digit, 0 to 9, but is " + node);
        }
        this.file = file;
        this.node = node;
        this.clock = clock;
    }

    public synchronized String next() {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            String last = read(channel);
            String day = DAY.format(LocalDate.now(clock.withZone(CHINA)));
            int count = 1;
            if (last.length() == 10 && last.substring(0, 6).compareTo(day) >= 0) {
                day = last.substring(0, 6);
                count = Integer.parseInt(last.substring(6)) + 1;
            }
            if (count > MOST_A_DAY) {
                throw new IllegalStateException("more than " + MOST_A_DAY + " orders in one day on one node");
            }
            String used = day + "%04d".formatted(count);
            write(channel, used);
            String body = day + node + used.substring(6);
            return body + checkDigit(body);
        } catch (IOException e) {
            throw new UncheckedIOException("the counter of order numbers cannot be written: " + file, e);
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
        channel.force(false);
    }

    /** ISO/IEC 7064, MOD 11,10. */
    static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
