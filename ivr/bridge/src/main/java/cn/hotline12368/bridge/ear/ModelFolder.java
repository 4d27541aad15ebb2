package cn.hotline12368.bridge.ear;

import cn.hotline12368.bridge.audio.Pcm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be seen of a broken model before Vosk meets it, which would end the process or hear nothing for ever. */
final class ModelFolder {

    private static final Pattern RATE = Pattern.compile("--sample[-_]frequency=(\\d+)");
    private static final Pattern UPSAMPLES = Pattern.compile("--allow[-_]upsample(=true)?\\s*$", Pattern.MULTILINE);
    private static final int KALDI_DEFAULT_RATE = 16_000;

    private ModelFolder() {}

    /** Null when nothing is seen. */
    static @Nullable String fault(Path folder) {
        if (!Files.isRegularFile(folder.resolve("am/final.mdl")) && !Files.isRegularFile(folder.resolve("final.mdl"))) {
            return "am/final.mdl is missing";
        }
        Path model = folder.resolve("conf/model.conf");
        if (Files.exists(model) && !text(model).contains("--endpoint.silence-phones=")) {
            return "conf/model.conf has no line --endpoint.silence-phones, it may be cut off";
        }
        Path features = folder.resolve("conf/mfcc.conf");
        if (Files.exists(features) && !takesOurRate(text(features))) {
            return "it does not take " + Pcm.RATE + " Hz, add the line --allow-upsample=true to conf/mfcc.conf";
        }
        return null;
    }

    private static boolean takesOurRate(String features) {
        Matcher rate = RATE.matcher(features);
        int own = rate.find() ? Integer.parseInt(rate.group(1)) : KALDI_DEFAULT_RATE;
        return own <= Pcm.RATE || UPSAMPLES.matcher(features).find();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
