package cn.hotline12368.bridge.voice;

import java.io.ByteArrayOutputStream;

/** The fixed prompts of one court: their words and their sound. Thread-safe. */
public final class Prompts {

    private static final String DEMO = "这是演示，法院为虚构。";
    private static final int BEEP_HERTZ = 1000;
    private static final int BEEP_MILLIS = 400;
    private static final int BREATH_MILLIS = 300;

    private final Recordings recordings;
    private final Speaker speaker;
    private final String court;
    private final boolean fictional;

    /** @param fictional whether the court does not exist, which the notice then says */
    public Prompts(VoiceProperties properties, Speaker speaker, String court, boolean fictional) {
        this.recordings = new Recordings(properties);
        this.speaker = speaker;
        this.court = court;
        this.fictional = fictional;
    }

    /** The words of a prompt; none for a tone or music. */
    public String text(Prompt prompt) {
        return prompt.template().replace("{court}", court).replace("{demo}", fictional ? DEMO : "");
    }

    /**
     * The sound of a prompt, a recording before the synthesised one. Empty for music nobody has supplied.
     *
     * @throws SpeechUnavailable when it has to be synthesised and cannot
     */
    public byte[] pcm(Prompt prompt) {
        return recordings.find(prompt).orElseGet(() -> synthesised(prompt));
    }

    private byte[] synthesised(Prompt prompt) {
        return prompt == Prompt.BEEP ? Samples.tone(BEEP_HERTZ, BEEP_MILLIS) : paragraph(text(prompt));
    }

    /** Whole sentences, a breath between them. */
    private byte[] paragraph(String text) {
        var sound = new ByteArrayOutputStream();
        for (var sentence : Speaker.sentences(text)) {
            if (sound.size() > 0) {
                sound.writeBytes(Samples.silence(BREATH_MILLIS));
            }
            sound.writeBytes(speaker.pcm(sentence));
        }
        return sound.toByteArray();
    }
}
