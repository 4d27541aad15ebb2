package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptsTest {

    private static final String COURT = "示范市示范区人民法院";

    /** As many samples as the text has bytes. */
    private final Speaker speaker = text -> text.getBytes(StandardCharsets.UTF_16LE);

    @TempDir
    Path folder;

    private VoiceProperties properties;

    @BeforeEach
    void makeTools() throws IOException {
        properties = new FakeTools(folder).speaking();
    }

    @Test
    void text_notice_namesCourtThenMachineThenRecordingThenPerson() {
        assertThat(prompts(false).text(Prompt.NOTICE))
                .containsSubsequence(COURT, "智能语音助手", "录音", "按0转人工")
                .doesNotContain("虚构", "{");
    }

    @Test
    void text_noticeOfAFictionalCourt_saysSo() {
        assertThat(prompts(true).text(Prompt.NOTICE)).contains("这是演示，法院为虚构。");
    }

    @ParameterizedTest
    @EnumSource
    void text_anyPrompt_isShortAndComplete(Prompt prompt) {
        assertThat(prompts(true).text(prompt)).hasSizeLessThan(100).doesNotContain("{", "}");
    }

    @Test
    void pcm_withoutRecording_isSynthesisedSentenceBySentence() {
        var text = prompts(false).text(Prompt.GOODBYE);
        assertThat(prompts(false).pcm(Prompt.GOODBYE)).isEqualTo(speaker.pcm(text));
        assertThat(prompts(false).pcm(Prompt.NOTICE).length)
                .isGreaterThan(prompts(false).text(Prompt.NOTICE).length() * 2);
    }

    @Test
    void pcm_withRecording_isTheRecording() throws IOException {
        record("goodbye.wav", "a recording");
        assertThat(prompts(false).pcm(Prompt.GOODBYE)).asString().isEqualTo("a recording");
    }

    @Test
    void pcm_unreadableRecording_isSynthesised() throws IOException {
        Files.write(Path.of(properties.sox()), "#!/bin/sh\nexit 2\n".getBytes(StandardCharsets.UTF_8));
        record("goodbye.wav", "broken");
        assertThat(prompts(false).pcm(Prompt.GOODBYE)).isEqualTo(speaker.pcm("感谢您的来电，再见。"));
    }

    @Test
    void pcm_emptyRecording_isSynthesised() throws IOException {
        record("goodbye.wav", "");
        assertThat(prompts(false).pcm(Prompt.GOODBYE)).isEqualTo(speaker.pcm("感谢您的来电，再见。"));
    }

    @Test
    void pcm_beepAndHold_areToneAndNothing() {
        assertThat(prompts(false).pcm(Prompt.BEEP)).isEqualTo(Samples.tone(1000, 400));
        assertThat(prompts(false).pcm(Prompt.HOLD)).isEmpty();
    }

    @Test
    void render_again_touchesNothing() {
        var renderer = new PromptRenderer(prompts(false), folder.resolve("sounds"));
        assertThat(renderer.render()).contains(Prompt.NOTICE, Prompt.BEEP).doesNotContain(Prompt.HOLD);
        assertThat(renderer.render()).isEmpty();
    }

    @Test
    void render_newRecording_replacesOneFile() throws IOException {
        var sounds = folder.resolve("sounds");
        var renderer = new PromptRenderer(prompts(false), sounds);
        renderer.render();
        record("hold.wav", "music");
        assertThat(renderer.render()).containsExactly(Prompt.HOLD);
        assertThat(sounds.resolve("hold.sln")).hasContent("music");
    }

    @Test
    void render_recordingTakenAway_removesItsFile() throws IOException {
        var sounds = folder.resolve("sounds");
        var renderer = new PromptRenderer(prompts(false), sounds);
        record("hold.wav", "music");
        renderer.render();
        Files.delete(properties.prompts().resolve("hold.wav"));
        assertThat(renderer.render()).containsExactly(Prompt.HOLD);
        assertThat(sounds.resolve("hold.sln")).doesNotExist();
    }

    private Prompts prompts(boolean fictional) {
        return new Prompts(properties, speaker, COURT, fictional);
    }

    private void record(String name, String sound) throws IOException {
        Files.createDirectories(properties.prompts());
        Files.writeString(properties.prompts().resolve(name), sound);
    }
}
