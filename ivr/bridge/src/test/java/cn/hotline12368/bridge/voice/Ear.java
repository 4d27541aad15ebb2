package cn.hotline12368.bridge.voice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/** Listens to our own voice with the project's speech model, in frames of 20 ms with line noise, as a caller would. */
final class Ear implements AutoCloseable {

    private static final Path MODEL = Path.of("..", "ear", "model", "vosk-model-hotline-cn-synth-8k");
    private static final Pattern TEXT = Pattern.compile("\"text\" : \"([^\"]*)\"");
    private static final int FRAME = 320;

    private final Model model;
    private final Reading reading = new Reading();

    Ear() throws IOException {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        this.model = new Model(MODEL.toString());
    }

    /** The share of the text's toneless syllables that were heard, in order. */
    double recall(String text, byte[] pcm) throws IOException {
        var said = syllables(text);
        return (double) inCommon(said, syllables(hear(pcm))) / said.size();
    }

    private String hear(byte[] pcm) throws IOException {
        var line = onTheLine(pcm);
        var heard = new StringBuilder();
        try (var recognizer = new Recognizer(model, Samples.RATE)) {
            for (int at = 0; at + FRAME <= line.length; at += FRAME) {
                if (recognizer.acceptWaveForm(Arrays.copyOfRange(line, at, at + FRAME), FRAME)) {
                    heard.append(text(recognizer.getResult()));
                }
            }
            return heard.append(text(recognizer.getFinalResult())).toString();
        }
    }

    private static byte[] onTheLine(byte[] pcm) {
        int lead = Samples.silence(300).length;
        var line = Arrays.copyOf(new byte[lead], lead + pcm.length + Samples.silence(1000).length);
        System.arraycopy(pcm, 0, line, lead, pcm.length);
        var noise = new Random(12368);
        for (int i = 0; i < line.length; i += 2) {
            int sample = (short) ((line[i] & 0xff) | (line[i + 1] << 8)) + (int) (10 * noise.nextGaussian());
            line[i] = (byte) sample;
            line[i + 1] = (byte) (sample >> 8);
        }
        return line;
    }

    private static String text(String json) {
        var text = TEXT.matcher(json);
        return text.find() ? text.group(1) : "";
    }

    private List<String> syllables(String text) {
        var pinyin = reading.toPinyin(text)
                .replaceAll("[,;? ]", "")
                .replaceAll("[1-5]", " ")
                .strip();
        // the model writes 幺 as 一 and 两 as 二 now and then: the same number
        return List.of(pinyin.replace("yao ", "yi ").replace("liang ", "er ").split(" +", -1));
    }

    private static int inCommon(List<String> said, List<String> heard) {
        var row = new ArrayList<Integer>(Collections.nCopies(heard.size() + 1, 0));
        for (var syllable : said) {
            int diagonal = 0;
            for (int i = 1; i < row.size(); i++) {
                int above = row.get(i);
                row.set(i, syllable.equals(heard.get(i - 1)) ? diagonal + 1 : Math.max(above, row.get(i - 1)));
                diagonal = above;
            }
        }
        return row.getLast();
    }

    @Override
    public void close() {
        model.close();
    }
}
