package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.CannotRunException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the speech model before anything starts; Vosk itself only says so deep in the bridge's log. */
final class SpeechModel {

    private SpeechModel() {}

    /** Models come in two layouts: {@code am/final.mdl}, and the old flat one. */
    static void check(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CannotRunException("HOTLINE_VOSK_MODEL: there is no folder " + folder
                    + "; unpack a model there (https://alphacephei.com/vosk/models), or unset the variable");
        }
        if (!Files.exists(folder.resolve("am/final.mdl")) && !Files.exists(folder.resolve("final.mdl"))) {
            throw new CannotRunException("HOTLINE_VOSK_MODEL: " + folder
                    + " holds no Vosk model (am/final.mdl is missing); unpack it again, or unset the variable");
        }
    }
}
