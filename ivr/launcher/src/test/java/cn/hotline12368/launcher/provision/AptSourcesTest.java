package cn.hotline12368.launcher.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AptSourcesTest {

    @TempDir
    private Path apt;

    @Test
    void oneLine_readsOptionsSuitesAndComponents() {
        List<AptSource> sources = OneLine.parse("""
                # a comment
                deb cdrom:[Debian GNU/Linux 12.0.0 _Bookworm_ - Official amd64 DVD]/ bookworm contrib main
                #deb http://off.example/debian bookworm main
                deb [arch=amd64 signed-by=/usr/share/keyrings/a.gpg,/b.gpg] http://mirror.example/debian/ bookworm main contrib # why
                deb-src http://mirror.example/debian/ bookworm main
                deb\thttp://mirror.example/debian-security bookworm-security main
                """);
        assertThat(sources)
                .containsExactly(
                        new AptSource(
                                List.of("http://mirror.example/debian/"),
                                List.of("bookworm"),
                                List.of("main", "contrib"),
                                Map.of("signed-by", "/usr/share/keyrings/a.gpg /b.gpg")),
                        new AptSource(
                                List.of("http://mirror.example/debian-security"),
                                List.of("bookworm-security"),
                                List.of("main"),
                                Map.of()));
    }

    @Test
    void deb822_readsSeveralUrisKeysAndDisabledEntries() {
        List<AptSource> sources = Deb822.parse("""
                Types: deb deb-src
                # a comment inside
                URIs: http://one.example/debian
                  http://two.example/debian
                Suites: bookworm bookworm-updates
                Components: main
                signed-by:
                 -----BEGIN PGP PUBLIC KEY BLOCK-----
                 .
                 abc
                 -----END PGP PUBLIC KEY BLOCK-----

                Enabled: no
                Types: deb
                URIs: http://off.example/debian
                Suites: bookworm
                Components: main


                Types: deb-src
                URIs: http://src.example/debian
                Suites: bookworm
                Components: main""");
        assertThat(sources).hasSize(1);
        AptSource source = sources.getFirst();
        assertThat(source.uris()).containsExactly("http://one.example/debian", "http://two.example/debian");
        assertThat(source.suites()).containsExactly("bookworm", "bookworm-updates");
        assertThat(source.stanza(List.of("forky")))
                .contains("Suites: forky\n")
                .contains("signed-by: \n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc\n");
    }

    @Test
    void debian_isToldFromOthersThatUseItsSuiteNames() throws IOException {
        write("sources.list", """
                deb http://packages.example/apt tools-bookworm main
                deb https://download.example/linux/debian bookworm stable
                deb http://apt.example/pub/repos/apt bookworm-pgdg main
                """);
        write("sources.list.d/debian.sources", """
                Types: deb
                URIs: mirror+file:///etc/apt/mirrors/debian.list
                Suites: bookworm bookworm-updates
                Components: main
                """);
        write("sources.list.d/ignored.save", "deb http://saved.example/debian bookworm main\n");
        String own = Debian.of(apt).ownSources();
        assertThat(own).contains("mirror+file:///etc/apt/mirrors/debian.list").doesNotContain("example");
    }

    @Test
    void debian_asksTheArchiveAndNotTheSecurityMirrorForAsterisk() throws IOException {
        write("sources.list", """
                deb http://mirror.example/debian-security bookworm-security main
                deb [signed-by=/k.gpg] http://mirror.example/debian bookworm main
                deb [signed-by=/k.gpg] http://mirror.example/debian bookworm-updates main
                """);
        Debian debian = Debian.of(apt);
        assertThat(debian.sourcesWithAsterisk()).hasSize(2);
        assertThat(debian.sourcesWithAsterisk().getFirst()).isEqualTo("""
                        Types: deb
                        URIs: http://mirror.example/debian
                        Suites: forky
                        Components: main
                        signed-by: /k.gpg
                        Check-Valid-Until: no

                        """);
        assertThat(debian.ownSources()).contains("bookworm-security").doesNotContain("Check-Valid-Until");
    }

    @Test
    void machineWithoutDebianMirror_isToldWhatToDo() throws IOException {
        write("sources.list", "deb http://archive.example/ubuntu noble main\n");
        assertThatThrownBy(() -> Debian.of(apt))
                .hasMessageContaining("no Debian mirror")
                .hasMessageContaining("app_audiosocket");
    }

    private void write(String name, String text) throws IOException {
        Path file = apt.resolve(name);
        Files.createDirectories(apt.resolve("sources.list.d"));
        Files.writeString(file, text);
    }
}
