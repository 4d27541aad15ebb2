package cn.hotline12368.console.recording;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallId;
import cn.hotline12368.console.Console;
import cn.hotline12368.console.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final int SECOND = 32_000;

    private final Console console = Console.shared();
    private final CallId id = Line.shared().begin(null).id();
    private final byte[] samples = samples();

    @Test
    void recording_isAWavFileThatPlayersRead() throws IOException, UnsupportedAudioFileException {
        write(samples);

        HttpResponse<byte[]> answer = fetch();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("audio/wav");
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(SECOND + 44));
        AudioInputStream audio = AudioSystem.getAudioInputStream(new ByteArrayInputStream(answer.body()));
        assertThat(audio.getFormat().toString()).isEqualTo(new AudioFormat(8_000, 16, 2, true, false).toString());
        assertThat(audio.readAllBytes()).isEqualTo(samples);
    }

    @Test
    void range_isCutOutAcrossTheHeader() throws IOException {
        write(samples);
        byte[] whole = fetch().body();

        for (int[] range : new int[][] {{0, 9}, {40, 51}, {44, 107}, {20_000, SECOND + 43}}) {
            HttpResponse<byte[]> part = fetch("Range", "bytes=" + range[0] + "-" + range[1]);
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.headers().firstValue("Content-Range"))
                    .contains("bytes " + range[0] + "-" + range[1] + "/" + (SECOND + 44));
            assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, range[0], range[1] + 1));
        }
    }

    @Test
    void rangeBehindTheEnd_isRefused() throws IOException {
        write(samples);

        HttpResponse<byte[]> answer = fetch("Range", "bytes=99999999-");

        assertThat(answer.statusCode()).isEqualTo(416);
    }

    @Test
    void growingFile_endsAtAWholeFrame() throws IOException {
        write(Arrays.copyOf(samples, 1_003));
        assertThat(fetch().body()).hasSize(44 + 1_000);

        write(Arrays.copyOf(samples, 5));
        assertThat(fetch().body()).hasSize(44 + 1_008);
    }

    @Test
    void missingRecording_isNotFoundAndNotOffered() {
        assertThat(fetch().statusCode()).isEqualTo(404);
        assertThat(console.json("/api/v1/calls/" + id).has("recording")).isFalse();
    }

    @Test
    void recording_isOfferedByItsCall() throws IOException {
        write(samples);

        String address = console.json("/api/v1/calls/" + id).at("/recording").asString();

        assertThat(address).isEqualTo("/api/v1/calls/" + id + "/recording");
    }

    private void write(byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(console.home().resolve("asterisk/spool/monitor"));
        Files.write(folder.resolve(id + ".raw"), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private HttpResponse<byte[]> fetch(String... headers) {
        String path = "/api/v1/calls/" + id + "/recording";
        return console.send(console.request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    private static byte[] samples() {
        byte[] bytes = new byte[SECOND];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        return bytes;
    }
}
