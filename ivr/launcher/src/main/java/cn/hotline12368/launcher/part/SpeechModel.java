package cn.hotline12368.launcher.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at the speech model before the bridge does, whose log few people read. */
public final class SpeechModel {

    private SpeechModel() {}

    /** What is wrong, if anything. Models come in two layouts: {@code am/final.mdl}, and the old flat one. */
    public static Optional<String> complaint(Path folder) {
        boolean there = Files.exists(folder.resolve("am/final.mdl")) || Files.exists(folder.resolve("final.mdl"));
        return there
                ? Optional.empty()
                : Optional.of(
                        "there is no Vosk model in " + folder
                                + ": unpack one there, or set HOTLINE_VOSK_MODEL to its folder, or unset it for the bundled one");
    }
}
