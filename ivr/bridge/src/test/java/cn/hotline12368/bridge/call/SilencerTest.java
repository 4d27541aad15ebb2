package cn.hotline12368.bridge.call;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallEvent.SecretGiven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilencerTest {

    private static final int MS = 32;

    @TempDir
    Path folder;

    @Test
    void silence_span_takesTheCallerOutAndLeavesTheMachine() throws IOException {
        byte[] sound = new byte[5_000 * MS];
        Arrays.fill(sound, (byte) 7);
        Path file = Files.write(folder.resolve("call.raw"), sound);

        Silencer.silence(file, List.of(new SecretGiven(2_000, 3_000)));
        Silencer.silence(file, List.of(new SecretGiven(2_000, 3_000)));

        byte[] after = Files.readAllBytes(file);
        assertThat(after).hasSameSizeAs(sound);
        for (int i = 0; i < after.length; i++) {
            boolean silenced = i >= 1_500 * MS && i < 3_500 * MS && i % 4 < 2;
            assertThat(after[i]).as("byte %d", i).isEqualTo((byte) (silenced ? 0 : 7));
        }
    }

    @Test
    void silence_spanBeyondTheEnd_silencesWhatIsThere() throws IOException {
        Path file = Files.write(folder.resolve("call.raw"), new byte[] {1, 1, 2, 2, 3, 3, 4, 4});

        Silencer.silence(file, List.of(new SecretGiven(0, 60_000), new SecretGiven(90_000, 95_000)));

        assertThat(Files.readAllBytes(file)).containsExactly(0, 0, 2, 2, 0, 0, 4, 4);
    }

    @Test
    void silence_noFile_isNoTrouble() throws IOException {
        Silencer.silence(folder.resolve("none.raw"), List.of(new SecretGiven(0, 1)));
        assertThat(folder).isEmptyDirectory();
    }
}
