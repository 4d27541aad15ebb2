package cn.hotline12368.caller.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.caller.TestFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EarTest {
    @Test
    void speech_isUnderstood_andSilenceIsNot() throws IOException {
        byte[] wav = Files.readAllBytes(TestFiles.QUESTION);
        short[] sound = new short[(wav.length - 44) / 2 + 4_000];
        ByteBuffer.wrap(wav, 44, wav.length - 44)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(sound, 0, sound.length - 4_000);

        try (Ear ear = Ear.open(TestFiles.MODEL)) {
            assertThat(ear.understand(sound)).isEqualTo("诉讼费怎么收");
            assertThat(ear.understand(new short[16_000])).isEmpty();
            assertThat(ear.understand(new short[0])).isEmpty();
        }
    }

    @Test
    void folderWithoutAModel_isNamed() {
        assertThatThrownBy(() -> Ear.open(Path.of("src")))
                .isInstanceOf(NoModel.class)
                .hasMessageContaining("src");
    }
}
