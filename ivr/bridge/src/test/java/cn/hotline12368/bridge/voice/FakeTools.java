package cn.hotline12368.bridge.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Small programs in place of espeak-ng and sox: this espeak-ng writes a tone and notes each start in a file, this sox
 * passes on what it gets.
 */
final class FakeTools {

    private final Path folder;
    private final Path tone;

    FakeTools(Path folder) throws IOException {
        this.folder = folder;
        this.tone = Files.write(folder.resolve("tone"), Samples.tone(440, 300));
    }

    VoiceProperties speaking() {
        return with("cat " + tone);
    }

    VoiceProperties crashingOnce() {
        return with("if [ $(wc -l < starts) = 1 ]; then kill -SEGV $$; fi; cat " + tone);
    }

    VoiceProperties with(String script) {
        var espeak = program("espeak", "cd " + folder + "; cat > /dev/null; echo start >> starts; " + script);
        var sox = program("sox", "cat");
        return new VoiceProperties(
                espeak, sox, folder.resolve("cache"), folder.resolve("prompts"), "cmn-latn-pinyin", 165, 50);
    }

    /** How often espeak-ng was started. */
    int starts() {
        try {
            var starts = folder.resolve("starts");
            return Files.exists(starts) ? Files.readAllLines(starts).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String program(String name, String script) {
        try {
            var file = Files.write(folder.resolve(name), List.of("#!/bin/sh", script));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
