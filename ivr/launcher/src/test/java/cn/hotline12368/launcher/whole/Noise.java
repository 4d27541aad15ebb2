package cn.hotline12368.launcher.whole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** White noise at about -25 dBFS: a street, a fan, a bad line. */
final class Noise {

    private static final int RATE = 8_000;

    private Noise() {}

    static Path wav(Path file, int seconds) throws IOException {
        Random random = new Random(12_368);
        byte[] pcm = new byte[RATE * 2 * seconds];
        for (int i = 0; i < pcm.length; i += 2) {
            short sample = (short) (random.nextGaussian() * 1_800);
            pcm[i] = (byte) sample;
            pcm[i + 1] = (byte) (sample >> 8);
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream audio =
                new AudioInputStream(new ByteArrayInputStream(pcm), format, (long) RATE * seconds)) {
            AudioSystem.write(audio, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }
}
