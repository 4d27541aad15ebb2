package cn.hotline12368.console.court;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code desk.court}. Thread-safe. */
public final class Courts {

    /** The court that a fresh installation serves. */
    public static final String DEFAULT = "10.01.01";

    private static final String DEFAULT_NAME = "示范市示范区人民法院";

    private final JdbcClient jdbc;

    public Courts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The three demonstration courts; the lowest takes the name that was set, and is then no longer fictional. */
    public void ensureDefault(String name) {
        ensure("10", "示范省高级人民法院", "高级", true);
        ensure("10.01", "示范市中级人民法院", "中级", true);
        ensure(DEFAULT, name, "基层", isFictional(name));
    }

    /** Whether the court that answers under this name exists for trying out only. */
    public static boolean isFictional(String name) {
        return name.equals(DEFAULT_NAME);
    }

    public List<Court> all() {
        return jdbc.sql("select code, name, fictional from desk.court order by code")
                .query((row, number) ->
                        new Court(row.getString("code"), row.getString("name"), row.getBoolean("fictional")))
                .list();
    }

    private void ensure(String code, String name, String level, boolean fictional) {
        jdbc.sql("""
                insert into desk.court (code, name, level, fictional) values (?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, fictional = excluded.fictional
                """).params(code, name, level, fictional).update();
    }
}
