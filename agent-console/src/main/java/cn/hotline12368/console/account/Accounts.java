package cn.hotline12368.console.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Table {@code desk.account}. Thread-safe. */
final class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final String nobody;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.nobody = passwords.encode("nobody's password");
    }

    /** Takes as long for an unknown name as for a wrong password, so that names cannot be tried out. */
    Optional<Account> check(String username, String password) {
        Optional<Account> account = find(username);
        String hash = account.map(Account::passwordHash).orElse(nobody);
        return passwords.matches(password, hash) ? account : Optional.empty();
    }

    Optional<Account> find(String username) {
        return jdbc.sql("select username, role, display_name, password_hash from desk.account where username = ?")
                .param(username)
                .query((row, number) -> new Account(
                        row.getString("username"),
                        Role.of(row.getString("role")),
                        row.getString("display_name"),
                        row.getString("password_hash")))
                .optional();
    }

    /** Makes the account or gives the one that is there another password. */
    void put(String username, Role role, String displayName, String court, String password) {
        jdbc.sql("""
                insert into desk.account (username, role, display_name, court, password_hash) values (?, ?, ?, ?, ?)
                on conflict (username) do update set password_hash = excluded.password_hash
                """)
                .params(username, role.code(), displayName, court, passwords.encode(password))
                .update();
    }
}
