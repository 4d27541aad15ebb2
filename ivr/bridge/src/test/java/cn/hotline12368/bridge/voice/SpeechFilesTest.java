package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechFilesTest {

    @TempDir
    Path folder;

    @Test
    void find_keptSpeech_comesBack() {
        var files = new SpeechFiles(folder.resolve("voice"));
        files.keep("recipe", new byte[] {1, 2});
        assertThat(files.find("recipe")).hasValue(new byte[] {1, 2});
        assertThat(files.find("another recipe")).isEmpty();
    }

    @Test
    void keep_anything_leavesNoHalfFile() throws IOException {
        new SpeechFiles(folder).keep("recipe", new byte[] {1, 2});
        try (var left = Files.list(folder)) {
            assertThat(left).singleElement().asString().endsWith(".sln");
        }
    }

    @Test
    void find_tornFile_countsAsNone() throws IOException {
        var files = new SpeechFiles(folder);
        files.keep("recipe", new byte[] {1, 2, 3});
        assertThat(files.find("recipe")).isEmpty();
    }

    @Test
    void keep_folderThatCannotBeWritten_isNoFailure() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("file"), "");
        var files = new SpeechFiles(notAFolder);
        files.keep("recipe", new byte[] {1, 2});
        assertThat(files.find("recipe")).isEmpty();
    }
}
