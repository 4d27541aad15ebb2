package cn.hotline12368.caller.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ALawTest {
    @Test
    void everyCode_survivesTheRoundTrip() {
        for (int code = 0; code < 256; code++) {
            assertThat(ALaw.encode(ALaw.decode((byte) code))).isEqualTo((byte) code);
        }
    }

    @Test
    void everySample_isKeptWithinASixteenthOfItsSize() {
        for (int sample = Short.MIN_VALUE; sample <= Short.MAX_VALUE; sample++) {
            int error = Math.abs(ALaw.decode(ALaw.encode((short) sample)) - sample);
            assertThat(error).isLessThanOrEqualTo(Math.max(8, Math.abs(sample) / 16));
        }
    }

    /** Values of ITU-T G.711, table 1a, in 16 bits. */
    @Test
    void knownValues_areThoseOfTheStandard() {
        assertThat(ALaw.encode((short) 0)).isEqualTo(ALaw.SILENCE);
        assertThat(ALaw.decode(ALaw.SILENCE)).isEqualTo((short) 8);
        assertThat(ALaw.decode((byte) 0xAA)).isEqualTo((short) 32_256);
        assertThat(ALaw.decode((byte) 0x2A)).isEqualTo((short) -32_256);
    }

    @Test
    void encodingBeyondTheEnd_isSilence() {
        assertThat(ALaw.encode(new short[] {1_000}, 0, 3)[2]).isEqualTo(ALaw.SILENCE);
    }
}
