package cn.hotline12368.caller.rtp;

/** G.711 a-law: 13 significant bits in 8. Every second bit travels inverted, so silence is {@code 0xD5}. */
final class ALaw {
    static final byte SILENCE = (byte) 0xD5;
    private static final short[] DECODED = new short[256];

    static {
        for (int code = 0; code < 256; code++) {
            DECODED[code] = expand(code);
        }
    }

    private ALaw() {}

    static byte encode(short sample) {
        int sign = sample >= 0 ? 0x80 : 0;
        int magnitude = Math.min((sample >= 0 ? sample : -sample - 1) >> 3, 0xFFF);
        int segment = Math.max(0, 32 - Integer.numberOfLeadingZeros(magnitude) - 5);
        int mantissa = (magnitude >> Math.max(1, segment)) & 0x0F;
        return (byte) ((sign | (segment << 4) | mantissa) ^ 0x55);
    }

    static short decode(byte code) {
        return DECODED[code & 0xFF];
    }

    static byte[] encode(short[] samples, int from, int length) {
        byte[] codes = new byte[length];
        for (int i = 0; i < length; i++) {
            codes[i] = from + i < samples.length ? encode(samples[from + i]) : SILENCE;
        }
        return codes;
    }

    static short[] decode(byte[] codes) {
        short[] samples = new short[codes.length];
        for (int i = 0; i < codes.length; i++) {
            samples[i] = decode(codes[i]);
        }
        return samples;
    }

    private static short expand(int code) {
        int plain = code ^ 0x55;
        int segment = (plain >> 4) & 7;
        int mantissa = plain & 0x0F;
        int magnitude = segment == 0 ? (mantissa << 4) + 8 : ((mantissa << 4) + 0x108) << (segment - 1);
        return (short) ((plain & 0x80) != 0 ? magnitude : -magnitude);
    }
}
