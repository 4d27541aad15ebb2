package cn.hotline12368.caller.speech;

import cn.hotline12368.caller.rtp.Span;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes sound for the line: 8 kHz, 16 bit, one channel. Thread-safe. */
public final class Studio {
    private final String espeak;
    private final String sox;

    /** Program names or paths. */
    public Studio(String espeak, String sox) {
        this.espeak = espeak;
        this.sox = sox;
    }

    public short[] speak(String text, Voice voice) {
        String words = Pinyin.words(text);
        byte[] wav = Tool.run(
                List.of(
                        espeak,
                        "-v",
                        "cmn-latn-pinyin+" + voice.variant(),
                        "-s",
                        String.valueOf(Voice.WORDS_PER_MINUTE),
                        "--stdin",
                        "--stdout"),
                Tool.utf8(words));
        return Loudness.telephone(Loudness.trimmed(convert(List.of(sox, "-t", "wav", "-"), wav)));
    }

    /** Any file that sox reads, at its own loudness. */
    public short[] read(Path file) {
        return convert(List.of(sox, file.toString()), new byte[0]);
    }

    private short[] convert(List<String> from, byte[] input) {
        List<String> command = new ArrayList<>(from);
        command.addAll(List.of("-t", "raw", "-r", String.valueOf(Span.PER_SECOND), "-c", "1", "-b", "16"));
        command.addAll(List.of("-e", "signed-integer", "-L", "-"));
        byte[] raw = Tool.run(command, input);
        short[] samples = new short[raw.length / 2];
        ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }
}
