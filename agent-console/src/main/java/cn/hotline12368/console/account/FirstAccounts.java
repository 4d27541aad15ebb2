package cn.hotline12368.console.account;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts that a fresh installation has. Their passwords stand in the credentials file only.
 *
 * <p>Neither an account nor its password is touched again while that file exists; when it was lost, all of them get new
 * passwords and a new file.
 */
public final class FirstAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
    /** Without characters that are easily mistaken for each other. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    private static final List<First> FIRST = List.of(
            new First("agent", Role.AGENT, "坐席一"),
            new First("agent2", Role.AGENT, "坐席二"),
            new First("handler", Role.HANDLER, Role.HANDLER.title()),
            new First("supervisor", Role.SUPERVISOR, Role.SUPERVISOR.title()),
            new First("editor", Role.EDITOR, Role.EDITOR.title()),
            new First("reviewer", Role.REVIEWER, Role.REVIEWER.title()),
            new First("admin", Role.ADMIN, Role.ADMIN.title()));

    private final Accounts accounts;
    private final Credentials credentials;
    private final SecureRandom random = new SecureRandom();

    FirstAccounts(Accounts accounts, Credentials credentials) {
        this.accounts = accounts;
        this.credentials = credentials;
    }

    public void ensure(String court) {
        boolean lost = credentials.lost();
        Map<String, String> known = credentials.read();
        Map<String, String> fresh = new LinkedHashMap<>();
        for (First first : FIRST) {
            if (lost || accounts.find(first.username()).isEmpty()) {
                String password = known.get(first.username());
                if (password == null) {
                    password = password();
                    fresh.put(first.username(), password);
                }
                accounts.put(first.username(), first.role(), first.displayName(), court, password);
            }
        }
        if (!fresh.isEmpty()) {
            credentials.append(fresh);
            LOG.info("Wrote {} new passwords to the credentials file", fresh.size());
        }
    }

    private String password() {
        var password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private record First(String username, Role role, String displayName) {}
}
