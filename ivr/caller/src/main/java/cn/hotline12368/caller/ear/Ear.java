package cn.hotline12368.caller.ear;

import cn.hotline12368.caller.rtp.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;
import tools.jackson.databind.json.JsonMapper;

/** Understands what came over the line, with a recogniser of its own for each stretch. One thread. */
public final class Ear implements AutoCloseable {
    private static final int FEED = Span.PER_SECOND / 10;

    private final Model model;
    private final JsonMapper json = new JsonMapper();

    private Ear(Model model) {
        this.model = model;
    }

    /** Vosk kills the process on some broken folders, so the part without which none works is looked for first. */
    public static Ear open(Path folder) {
        if (!Files.isRegularFile(folder.resolve("am/final.mdl"))) {
            throw new NoModel("语音模型目录里没有 am/final.mdl：" + folder);
        }
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        try {
            return new Ear(new Model(folder.toString()));
        } catch (IOException e) {
            throw new NoModel("语音模型无法加载：" + folder);
        }
    }

    /** Words without spaces between; empty if nothing was understood. */
    public String understand(short[] sound) {
        var heard = new StringBuilder();
        try (var recognizer = new Recognizer(model, Span.PER_SECOND)) {
            for (int from = 0; from < sound.length; from += FEED) {
                byte[] bytes = bytes(Arrays.copyOfRange(sound, from, Math.min(from + FEED, sound.length)));
                if (recognizer.acceptWaveForm(bytes, bytes.length)) {
                    heard.append(text(recognizer.getResult()));
                }
            }
            heard.append(text(recognizer.getFinalResult()));
        } catch (IOException e) {
            throw new NoModel("语音模型不能用于 8 kHz 电话声音");
        }
        return heard.toString().replace(" ", "");
    }

    private String text(String result) {
        return json.readTree(result).path("text").asString("");
    }

    private static byte[] bytes(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    @Override
    public void close() {
        model.close();
    }
}
