package cn.hotline12368.bridge.ear;

import cn.hotline12368.bridge.audio.Pcm;
import java.io.IOException;
import java.nio.file.Path;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/**
 * Vosk with one model shared by all calls.
 *
 * <p>JNA must decode UTF-8 ({@code -Djna.encoding=UTF-8} before the first call), or every Chinese character is lost; the
 * application's main method sees to it.
 */
public final class VoskEar implements Ear {

    private static final String HOW_TO =
            "set HOTLINE_VOSK_MODEL to an unpacked Vosk model, or unset it for the bundled one";

    private final Model model;
    private final EarInfo info;

    /** @throws EarException for a folder that is no Vosk model */
    public VoskEar(Path folder) {
        String fault = ModelFolder.fault(folder);
        if (fault != null) {
            throw new EarException("no usable Vosk model in " + folder + " (" + fault + "): " + HOW_TO);
        }
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        info = describe(folder);
        model = load(folder);
        tryOut();
    }

    private static Model load(Path folder) {
        try {
            return new Model(folder.toString());
        } catch (IOException e) {
            throw new EarException("the Vosk model in " + folder + " is broken: " + HOW_TO);
        }
    }

    /** Vosk reads the graph with the first recogniser only; a broken one must not wait for the first caller. */
    private void tryOut() {
        try (Recognition recognition = open()) {
            recognition.accept(new byte[Pcm.RATE]);
            recognition.finish();
        } catch (EarException e) {
            model.close();
            throw e;
        }
    }

    @Override
    public Recognition open() {
        try {
            Recognizer recognizer = new Recognizer(model, Pcm.RATE);
            recognizer.setWords(true);
            return new VoskRecognition(recognizer);
        } catch (IOException e) {
            throw new EarException("Vosk cannot use the model in " + info.path() + ": " + HOW_TO);
        }
    }

    @Override
    public EarInfo info() {
        return info;
    }

    @Override
    public void close() {
        model.close();
    }

    private static EarInfo describe(Path folder) {
        String name = folder.getFileName().toString();
        String goodFor = name.contains("hotline-cn-synth")
                ? "仅供开发和演示：只用合成语音训练，从未听过真人说话。正式使用请换 vosk-model-small-cn-0.22 或更大的模型。"
                : name.contains("small") ? "小模型：可用于真人来电，数字和专名容易听错，请在本地录音上测量。" : "自行指定的模型：请在本地录音上测量识别率后使用。";
        return new EarInfo(name, folder.toString(), Pcm.RATE, goodFor);
    }
}
