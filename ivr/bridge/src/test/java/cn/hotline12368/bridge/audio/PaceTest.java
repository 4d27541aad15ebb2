package cn.hotline12368.bridge.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long MS = 1_000_000;

    private final Pace pace = new Pace(0);
    private long now;

    @Test
    void sent_quickly_keepsTwentyMilliseconds() {
        for (int i = 1; i <= 500; i++) {
            now += i % 7 * MS;
            now += Math.max(0, pace.sent(now));
        }
        assertThat(now).isBetween(500 * 20 * MS, 501 * 20 * MS);
    }

    @Test
    void sent_aLittleLate_isMadeUpFor() {
        now = 35 * MS;
        assertThat(pace.sent(now)).isEqualTo(-15 * MS);
        assertThat(pace.sent(now)).isEqualTo(5 * MS);
    }

    @Test
    void sent_afterAStall_neverBursts() {
        now = 3_000 * MS;
        int burst = 0;
        while (pace.sent(now) <= 0) {
            burst++;
        }
        assertThat(burst).isLessThanOrEqualTo(3);
    }

    @Test
    void sent_whereTheClockOverflows_goesOn() {
        long edge = Long.MAX_VALUE - 5 * MS;
        Pace atTheEdge = new Pace(edge);
        assertThat(atTheEdge.sent(edge + MS)).isEqualTo(19 * MS);
        assertThat(atTheEdge.sent(edge + 20 * MS)).isEqualTo(20 * MS);
    }
}
