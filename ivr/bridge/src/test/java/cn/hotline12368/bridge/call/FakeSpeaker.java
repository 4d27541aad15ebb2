package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.audio.Sounds;
import cn.hotline12368.bridge.voice.Speaker;
import org.jspecify.annotations.Nullable;

/** Speaks every sentence in the same short time. */
public final class FakeSpeaker implements Speaker {

    private volatile int sentenceMs = 40;
    private volatile @Nullable RuntimeException failure;

    public void takes(int ms) {
        sentenceMs = ms;
    }

    public void fails(RuntimeException with) {
        failure = with;
    }

    @Override
    public byte[] pcm(String text) {
        RuntimeException with = failure;
        if (with != null) {
            throw with;
        }
        return Sounds.speech(-20, sentenceMs);
    }
}
