package cn.hotline12368.caller;

import java.nio.file.Path;

/** What tests find around them; Maven runs them in the module's folder. */
public final class TestFiles {
    public static final Path MODEL = Path.of("../ear/model/vosk-model-hotline-cn-synth-8k");

    /** 诉讼费怎么收, by espeak-ng's voice f4, 8 kHz. */
    public static final Path QUESTION = Path.of("src/test/resources/question.wav");

    public static final String ESPEAK = tool("HOTLINE_ESPEAK", "espeak-ng");
    public static final String SOX = tool("HOTLINE_SOX", "sox");

    private TestFiles() {}

    private static String tool(String variable, String otherwise) {
        return System.getenv().getOrDefault(variable, otherwise);
    }
}
