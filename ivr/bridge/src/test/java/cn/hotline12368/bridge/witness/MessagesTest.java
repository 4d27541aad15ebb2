package cn.hotline12368.bridge.witness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.bridge.audio.Sounds;
import cn.hotline12368.bridge.ear.FakeEar;
import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    @TempDir
    Path folder;

    private final CallId callId = new CallId(UUID.randomUUID());
    private final FakeEar ear = new FakeEar();
    private Path spool;
    private Path kept;
    private Messages messages;

    @BeforeEach
    void open() throws IOException {
        spool = Files.createDirectories(folder.resolve("spool"));
        kept = folder.resolve("kept");
        messages = new Messages(spool, kept, ear);
    }

    @Test
    void take_message_isMovedAndWrittenDown() throws IOException {
        record(2_000);
        ear.hears("请给我回电");
        assertThat(messages.take(callId)).contains(new Messages.Message(callId + ".wav", 2_000, "请给我回电"));
        assertThat(spool).isEmptyDirectory();
        assertThat(kept.resolve(callId + ".wav")).hasSize(2_000 * 16 + 44);
    }

    @Test
    void take_again_isTheSameMessage() throws IOException {
        record(2_000);
        messages.take(callId);
        assertThat(messages.take(callId))
                .hasValueSatisfying(message -> assertThat(message.durationMs()).isEqualTo(2_000));
    }

    @Test
    void take_nothingRecorded_isNoMessage() {
        assertThat(messages.take(callId)).isEmpty();
    }

    @Test
    void take_tooShort_isNoMessage() throws IOException {
        record(500);
        assertThat(messages.take(callId)).isEmpty();
        assertThat(ear.opened()).isZero();
    }

    @Test
    void take_nothingButSilence_isNoMessage() throws IOException {
        Files.write(spool.resolve(callId + ".wav"), new byte[44 + 4_000 * 16]);
        assertThat(messages.take(callId)).isEmpty();
    }

    @Test
    void take_headerOnly_isNoMessage() throws IOException {
        Files.write(spool.resolve(callId + ".wav"), new byte[10]);
        assertThat(messages.take(callId)).isEmpty();
    }

    @Test
    void take_earThatFails_keepsTheAudio() throws IOException {
        record(2_000);
        ear.fails(new IllegalStateException("no model"));
        assertThat(messages.take(callId)).contains(new Messages.Message(callId + ".wav", 2_000, ""));
        assertThat(kept.resolve(callId + ".wav")).exists();
    }

    private void record(int ms) throws IOException {
        Files.write(spool.resolve(callId + ".wav"), Sounds.join(new byte[44], Sounds.speech(-20, ms)));
    }
}
