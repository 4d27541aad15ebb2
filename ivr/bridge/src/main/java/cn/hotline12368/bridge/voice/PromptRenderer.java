package cn.hotline12368.bridge.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the fixed prompts where Asterisk finds them, so that it can speak without the bridge. */
public final class PromptRenderer {

    private final Prompts prompts;
    private final Path sounds;

    /** @param sounds folder for {@code <prompt id>.sln}: headerless 8 kHz 16-bit mono, as Asterisk plays it */
    public PromptRenderer(Prompts prompts, Path sounds) {
        this.prompts = prompts;
        this.sounds = sounds;
    }

    /**
     * Renders every prompt and returns those whose file changed. A file that is already as it should be is not touched;
     * a changed one is swapped whole, so a call in progress hears the old or the new one.
     */
    public List<Prompt> render() {
        var changed = new ArrayList<Prompt>();
        for (var prompt : Prompt.values()) {
            var file = sounds.resolve(prompt.id() + ".sln");
            if (replace(file, prompts.pcm(prompt))) {
                changed.add(prompt);
            }
        }
        return changed;
    }

    private static boolean replace(Path file, byte[] sound) {
        try {
            if (sound.length == 0) {
                return Files.deleteIfExists(file);
            }
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), sound)) {
                return false;
            }
            SpeechFiles.write(file, sound);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the prompt " + file, e);
        }
    }
}
