package cn.hotline12368.qa.fee;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables of cases, and fees as they stand in them: {@code 50}, {@code 50-300}, {@code 0}. */
final class Lines {

    private Lines() {}

    static List<String> of(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    static String shown(Fee fee) {
        String low = fee.low().toPlainString();
        return fee instanceof Fee.Between between ? low + "-" + between.high().toPlainString() : low;
    }

    static BigDecimal cents(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP);
    }
}
