package cn.hotline12368.launcher.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.launcher.host.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitTest {

    @TempDir
    private Path cache;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void ensure_makesOnce() {
        Path folder = kit().ensure(KitTest::complete, this::make);
        kit().ensure(KitTest::complete, this::make);
        assertThat(folder).isEqualTo(cache.resolve("thing"));
        assertThat(made).hasValue(1);
    }

    @Test
    void ensure_failureLeavesNothingAndTheNextTrySucceeds() {
        assertThatThrownBy(() -> kit().ensure(KitTest::complete, folder -> {
                    write(folder.resolve("half"), "");
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");
        assertThat(cache.resolve("thing")).doesNotExist();
        assertThat(kit().ensure(KitTest::complete, this::make)).isDirectoryNotContaining("glob:**/half");
    }

    @Test
    void ensure_replacesAFolderThatIsNotComplete() throws IOException {
        Files.createDirectories(cache.resolve("thing/old"));
        assertThat(kit().ensure(KitTest::complete, this::make)).isDirectoryNotContaining("glob:**/old");
    }

    @Test
    void wrapper_startsTheProgramFromAFolderWithSpaces() throws IOException {
        Path kit = Files.createDirectories(cache.resolve("my kit"));
        Wrapper.write(kit, "tool", "export VOICE=\"$kit/share\"\n");
        Path linker = write(
                Files.createDirectories(kit.resolve("lib")).resolve("ld.so"), "#!/bin/sh\necho \"$VOICE|$3|$4\"\n");
        assertThat(linker.toFile().setExecutable(true)).isTrue();
        Path link = Files.createSymbolicLink(cache.resolve("link"), kit.resolve("bin/tool"));
        String said = Shell.run(List.of(link.toString(), "a b"), Map.of(), cache, Duration.ofSeconds(10))
                .output();
        assertThat(said.strip()).isEqualTo(kit + "/share|" + kit + "/lib/tool.bin|a b");
    }

    @Test
    void modulesConf_namesWhatIsLoaded() {
        Path file = write(cache.resolve("modules.conf"), """
                [modules]
                autoload = no
                require = chan_pjsip.so
                ; load = app_off.so
                load => app_dial.so ; why
                noload = app_never.so
                """);
        assertThat(ModulesConf.modules(file)).containsExactly("chan_pjsip.so", "app_dial.so");
    }

    private Kit kit() {
        return new Kit(cache, "thing");
    }

    private static boolean complete(Path folder) {
        return Files.exists(folder.resolve("done"));
    }

    private void make(Path folder) {
        made.incrementAndGet();
        write(folder.resolve("done"), "yes");
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
