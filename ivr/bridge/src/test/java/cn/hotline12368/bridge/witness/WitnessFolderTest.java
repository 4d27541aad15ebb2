package cn.hotline12368.bridge.witness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessFolderTest {

    @TempDir
    Path folder;

    private final CallId callId = new CallId(UUID.randomUUID());

    @Test
    void calls_folderThatIsNotThere_areNone() {
        assertThat(new WitnessFolder(folder.resolve("not")).calls()).isEmpty();
    }

    @Test
    void calls_strangeFiles_arePassedOver() throws IOException {
        Files.createFile(folder.resolve(callId.toString()));
        Files.createFile(folder.resolve(callId + ".tmp"));
        Files.createFile(folder.resolve("README"));
        assertThat(witnesses().calls()).containsExactly(callId);
    }

    @Test
    void read_bytesThatAreNoText_hideNothing() throws IOException {
        byte[] odd = "answered 1795296065250 c 12368\n\u00ff\u00fe\nended 1795296077250 16\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve(callId.toString()), odd);
        assertThat(witnesses().read(callId))
                .hasValueSatisfying(witness -> assertThat(witness.cause()).isEqualTo("16"));
    }

    @Test
    void remove_file_isGoneAndMayBeGoneAlready() throws IOException {
        Files.createFile(folder.resolve(callId.toString()));
        assertThat(witnesses().written(callId)).isAfter(Instant.EPOCH);
        witnesses().remove(callId);
        witnesses().remove(callId);
        assertThat(witnesses().read(callId)).isEmpty();
        assertThat(witnesses().written(callId)).isEqualTo(Instant.EPOCH);
    }

    private WitnessFolder witnesses() {
        return new WitnessFolder(folder);
    }
}
