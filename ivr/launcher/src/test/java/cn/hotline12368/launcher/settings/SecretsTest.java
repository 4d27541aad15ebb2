package cn.hotline12368.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void readOrMake_makesOnceAndOnlyForTheOwner() throws IOException {
        Path file = folder.resolve("secrets");
        Secrets made = Secrets.readOrMake(file);
        assertThat(Secrets.readOrMake(file)).isEqualTo(made);
        assertThat(Set.of(made.ami(), made.database(), made.redis())).hasSize(3).allMatch(s -> s.length() == 48);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void readOrMake_keepsWhatIsThereAndAddsTheRest() throws IOException {
        Path file = Files.writeString(folder.resolve("secrets"), "ami=old\nother=kept\n");
        assertThat(Secrets.readOrMake(file).ami()).isEqualTo("old");
        assertThat(Files.readAllLines(file)).contains("ami=old", "other=kept").hasSize(4);
    }

    @Test
    void peek_writesNothing() {
        assertThat(Secrets.peek(folder.resolve("secrets")).ami()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void toString_hidesThem() {
        assertThat(new Secrets("one", "two", "three").toString()).doesNotContain("one", "two", "three");
    }
}
