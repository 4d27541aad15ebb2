package cn.hotline12368.bridge.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hotline12368.bridge.audio.Sounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the real model of this repository. */
class VoskEarTest {

    private static final Path MODEL = Path.of("../ear/model/vosk-model-hotline-cn-synth-8k");

    @TempDir
    Path folder;

    @Test
    void finish_silence_isNothing() {
        try (VoskEar ear = new VoskEar(MODEL)) {
            assertThat(hear(ear, Sounds.silence(2_000))).isEqualTo(Hearing.NOTHING);
        }
    }

    @Test
    void finish_noise_isNothing() {
        try (VoskEar ear = new VoskEar(MODEL)) {
            assertThat(hear(ear, Sounds.noise(-40, 3_000))).isEqualTo(Hearing.NOTHING);
        }
    }

    @Test
    void finish_noAudioAtAll_isNothing() {
        try (VoskEar ear = new VoskEar(MODEL);
                Recognition recognition = ear.open()) {
            recognition.accept(new byte[0]);
            assertThat(recognition.partial()).isEmpty();
            assertThat(recognition.finish()).isEqualTo(Hearing.NOTHING);
        }
    }

    @Test
    void open_manyThreads_hearForThemselves() throws Exception {
        try (VoskEar ear = new VoskEar(MODEL);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Hearing>> hearings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                hearings.add(threads.submit(() -> hear(ear, Sounds.silence(1_000))));
            }
            for (Future<Hearing> hearing : hearings) {
                assertThat(hearing.get()).isEqualTo(Hearing.NOTHING);
            }
        }
    }

    @Test
    void info_ownModel_saysWhatItIsNotGoodFor() {
        try (VoskEar ear = new VoskEar(MODEL)) {
            assertThat(ear.info().name()).isEqualTo("vosk-model-hotline-cn-synth-8k");
            assertThat(ear.info().goodFor()).contains("仅供开发和演示");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty", "file"})
    void open_noModel_saysWhatToDo(String name) throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(EarException.class)
                .isThrownBy(() -> new VoskEar(folder.resolve(name)))
                .withMessageContaining(folder.resolve(name).toString())
                .withMessageContaining("HOTLINE_VOSK_MODEL");
    }

    /** Each of these is refused at the start; none ends the process, none is found by the first caller. */
    @ParameterizedTest
    @CsvSource({
        "am/final.mdl, 0",
        "am/final.mdl, 1000",
        "am/final.mdl, 2000000",
        "conf/model.conf, 0",
        "conf/model.conf, 60",
        "conf/mfcc.conf, 0",
        "conf/mfcc.conf, 40",
        "graph/Gr.fst, 0",
        "graph/Gr.fst, 700000",
        "graph/HCLr.fst, 0",
        "graph/HCLr.fst, 300000",
        "graph/phones/word_boundary.int, 0",
        "graph/words.txt, -1",
        "graph/disambig_tid.int, -1",
    })
    void open_brokenModel_isRefusedAtTheStart(String file, int bytes) throws IOException {
        copyModel();
        byte[] whole = Files.readAllBytes(folder.resolve(file));
        Files.delete(folder.resolve(file));
        if (bytes >= 0) {
            Files.write(folder.resolve(file), Arrays.copyOf(whole, bytes));
        }
        assertThatExceptionOfType(EarException.class)
                .isThrownBy(() -> new VoskEar(folder))
                .withMessageContaining(folder.toString())
                .withMessageContaining("HOTLINE_VOSK_MODEL");
    }

    @Test
    void open_modelForAnotherRate_saysWhatToAdd() throws IOException {
        copyModel();
        Path features = folder.resolve("conf/mfcc.conf");
        String text = Files.readString(features).replace("=8000", "=16000");
        Files.writeString(features, text.replace("--allow-upsample=true\n", ""));
        assertThatExceptionOfType(EarException.class)
                .isThrownBy(() -> new VoskEar(folder))
                .withMessageContaining("--allow-upsample=true");
        Files.writeString(features, text);
        new VoskEar(folder).close();
    }

    private static Hearing hear(VoskEar ear, byte[] pcm) {
        try (Recognition recognition = ear.open()) {
            Sounds.frames(pcm).forEach(recognition::accept);
            return recognition.finish();
        }
    }

    private void copyModel() throws IOException {
        try (Stream<Path> files = Files.walk(MODEL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(MODEL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
