package cn.hotline12368.bridge.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.hotline12368.calllog.OrderNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumbersTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("order-number");
    }

    @Test
    void next_firstOfADay_isDayNodeCountAndCheckDigit() {
        assertThat(at("2026-11-21T04:00:00Z").next())
                .isEqualTo("26112110001" + OrderNumber.checkDigit("26112110001"))
                .hasSize(12);
    }

    @Test
    void next_manyThreads_neverRepeats() throws Exception {
        OrderNumbers numbers = at("2026-11-21T04:00:00Z");
        List<Future<String>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                all.add(threads.submit(numbers::next));
            }
        }
        List<String> given = new ArrayList<>();
        for (Future<String> number : all) {
            given.add(number.get());
        }
        assertThat(given).doesNotHaveDuplicates();
        assertThat(numbers.next()).startsWith("26112110201");
    }

    @Test
    void next_afterRestart_goesOn() {
        at("2026-11-21T04:00:00Z").next();
        assertThat(at("2026-11-21T05:00:00Z").next()).startsWith("26112110002");
    }

    @Test
    void next_midnightInChina_beginsANewDay() {
        assertThat(at("2026-11-21T15:59:59Z").next()).startsWith("26112110001");
        assertThat(at("2026-11-21T16:00:00Z").next()).startsWith("26112210001");
    }

    @Test
    void next_clockSetBack_goesOnWithTheLaterDay() {
        at("2026-11-21T04:00:00Z").next();
        assertThat(at("2026-11-20T04:00:00Z").next()).startsWith("26112110002");
        assertThat(at("2026-11-22T04:00:00Z").next()).startsWith("26112210001");
    }

    @Test
    void next_otherNode_hasOtherNumbers() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
        assertThat(new OrderNumbers(file, 7, clock).next()).startsWith("26112170001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderNumbers(file, 9, clock))
                .withMessageContaining("HOTLINE_NODE");
    }

    @Test
    void next_beyondTheCounter_isRefusedAndSoIsARepeat() throws IOException {
        Files.writeString(file, "2611219998");
        OrderNumbers numbers = at("2026-11-21T04:00:00Z");
        assertThat(numbers.next()).startsWith("26112119999");
        assertThatIllegalStateException().isThrownBy(numbers::next);
        assertThatIllegalStateException().isThrownBy(numbers::next);
        assertThat(at("2026-11-22T04:00:00Z").next()).startsWith("26112210001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"261121", "26112100071", "26112l0007", "\0\0\0\0\0\0\0\0\0\0", "没有数字"})
    void open_damagedCounter_isRefusedWithWhatToDo(String damaged) throws IOException {
        Files.writeString(file, damaged);
        assertThatIllegalStateException()
                .isThrownBy(() -> at("2026-11-21T04:00:00Z"))
                .withMessageContaining(file.toString())
                .withMessageContaining("write day and count of the last order");
        assertThat(file).hasContent(damaged);
    }

    @Test
    void open_counterWrittenByHand_goesOn() throws IOException {
        Files.writeString(file, "2611210007\n");
        assertThat(at("2026-11-21T04:00:00Z").next()).startsWith("26112110008");
        assertThat(at("2026-11-21T04:00:00Z").next()).startsWith("26112110009");
    }

    @Test
    void open_emptyCounter_neverGaveANumber() throws IOException {
        Files.createFile(file);
        assertThat(at("2026-11-21T04:00:00Z").next()).startsWith("26112110001");
    }

    @Test
    void checkDigit_singleWrongDigit_isAlwaysFound() {
        assertThat(numbers()).allSatisfy(number -> {
            for (int i = 0; i < number.length(); i++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String wrong = number.substring(0, i) + digit + number.substring(i + 1);
                    assertThat(valid(wrong)).isEqualTo(wrong.equals(number));
                }
            }
        });
    }

    @Test
    void checkDigit_neighboursSwapped_isNearlyAlwaysFound() {
        int swaps = 0;
        int missed = 0;
        for (String number : numbers()) {
            for (int i = 0; i + 1 < number.length(); i++) {
                String swapped =
                        number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2);
                swaps += swapped.equals(number) ? 0 : 1;
                missed += !swapped.equals(number) && valid(swapped) ? 1 : 0;
            }
        }
        assertThat(missed).isLessThan(swaps / 50);
    }

    private static List<String> numbers() {
        return IntStream.range(1, 500)
                .mapToObj(i -> "%06d1%04d".formatted(261_121 + i * 37, i * 13 % 10_000))
                .map(body -> body + OrderNumber.checkDigit(body))
                .toList();
    }

    private static boolean valid(String number) {
        return OrderNumber.checkDigit(number.substring(0, 11)) == number.charAt(11) - '0';
    }

    private OrderNumbers at(String now) {
        return new OrderNumbers(file, 1, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
