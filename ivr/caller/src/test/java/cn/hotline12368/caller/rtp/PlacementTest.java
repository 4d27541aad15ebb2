package cn.hotline12368.caller.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementTest {
    private final Placement placement = new Placement();

    private long place(int timestamp, int source, boolean marker, long arrival) {
        return placement.place(new RtpPacket(8, marker, 0, timestamp, source, new byte[160]), arrival);
    }

    @Test
    void jitterAndReordering_leaveNoMark() {
        assertThat(place(1_000, 1, false, 500)).isEqualTo(500);
        assertThat(place(1_320, 1, false, 1_400)).isEqualTo(820);
        assertThat(place(1_160, 1, false, 1_410)).isEqualTo(660);
    }

    @Test
    void timestamp_mayWrap() {
        assertThat(place(0xFFFFFFF0, 1, false, 100)).isEqualTo(100);
        assertThat(place(0x90, 1, false, 250)).isEqualTo(260);
    }

    @Test
    void newSourceMarkerOrJump_tiesTheClocksAnew() {
        place(0, 1, false, 0);

        assertThat(place(77_000, 2, false, 8_000)).isEqualTo(8_000);
        assertThat(place(77_160, 2, true, 9_000)).isEqualTo(9_000);
        assertThat(place(500_000, 2, false, 9_200)).isEqualTo(9_200);
        assertThat(place(500_160, 2, false, 9_300)).isEqualTo(9_360);
    }
}
