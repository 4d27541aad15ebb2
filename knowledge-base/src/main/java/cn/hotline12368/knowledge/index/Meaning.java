package cn.hotline12368.knowledge.index;

import org.apache.lucene.util.VectorUtil;

/**
 * A direction in the space of meanings, one byte a dimension: a quarter of the memory of floats, and the cosine of two is off by less
 * than a hundredth.
 */
final class Meaning {

    /** No dimension of a unit vector of this model comes near 127 / SCALE. */
    private static final int SCALE = 300;

    private final byte[] vector;

    Meaning(byte[] vector) {
        this.vector = vector;
    }

    /** Not to be changed. */
    byte[] vector() {
        return vector;
    }

    static Meaning of(float[] raw) {
        double square = 0;
        for (float value : raw) {
            square += value * value;
        }
        double scale = SCALE / Math.sqrt(square);
        byte[] vector = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            vector[i] = (byte) Math.clamp(Math.round(raw[i] * scale), -127, 127);
        }
        return new Meaning(vector);
    }

    /** Cosine, -1 to 1. */
    double like(Meaning other) {
        return (double) VectorUtil.dotProduct(vector, other.vector) / (SCALE * SCALE);
    }
}
