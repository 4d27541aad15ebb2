package cn.hotline12368.console.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day as courts count it: Beijing's, wherever the machine stands. */
record CourtDay(Clock clock) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }
}
