package cn.hotline12368.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import cn.hotline12368.console.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class FirstAccountsTest {

    private final Path home = Servers.folder("accounts");
    private final Path file = home.resolve("credentials");

    @Test
    void migration_makesEverythingOnceAndKeepsItTheSecondTime() throws IOException {
        Servers.createDatabase("accounts_twice");
        assertThat(Console.migrate(home, "accounts_twice")).isZero();
        String passwords = Files.readString(file);
        List<@Nullable String> hashes = hashes("accounts_twice");

        assertThat(Console.migrate(home, "accounts_twice")).isZero();

        assertThat(passwords.lines().map(line -> line.replaceFirst("=.*", "")))
                .containsExactly("agent", "agent2", "handler", "supervisor", "editor", "reviewer", "admin");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).isEqualTo(passwords);
        assertThat(hashes("accounts_twice"))
                .isEqualTo(hashes)
                .noneMatch(hash -> passwords.contains(String.valueOf(hash)));
    }

    @Test
    void lostFile_getsNewPasswords() throws IOException {
        Servers.createDatabase("accounts_lost");
        Console.migrate(home, "accounts_lost");
        List<@Nullable String> hashes = hashes("accounts_lost");
        String passwords = Files.readString(file);
        Files.delete(file);

        Console.migrate(home, "accounts_lost");

        assertThat(Files.readString(file)).hasLineCount(7).isNotEqualTo(passwords);
        assertThat(hashes("accounts_lost")).doesNotContainAnyElementsOf(hashes);
    }

    private static List<@Nullable String> hashes(String database) {
        return new JdbcTemplate(Servers.database(database))
                .queryForList("select password_hash from desk.account order by username", String.class);
    }
}
