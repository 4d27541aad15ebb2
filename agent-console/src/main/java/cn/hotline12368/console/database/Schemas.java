package cn.hotline12368.console.database;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.ValidateOutput;

/** Each library keeps its tables and their history in a schema of its own, so that none knows the others' versions. */
public final class Schemas {

    private static final List<String> NAMES = List.of("calls", "knowledge", "cases", "desk");

    private final DataSource database;

    public Schemas(DataSource database) {
        this.database = database;
    }

    /** Safe to run twice and from several machines at once. */
    public void migrate() {
        NAMES.forEach(schema -> flyway(schema).migrate());
    }

    /** What is missing or differs, as {@code schema: version}; empty when the database fits this program. */
    List<String> faults() {
        return NAMES.stream().flatMap(schema -> faults(schema).stream()).toList();
    }

    private List<String> faults(String schema) {
        Flyway flyway = flyway(schema);
        List<String> pending = Arrays.stream(flyway.info().pending())
                .map(migration -> schema + ": " + migration.getVersion())
                .toList();
        return pending.isEmpty()
                ? flyway.validateWithResult().invalidMigrations.stream()
                        .map((ValidateOutput migration) -> schema + ": " + migration.version)
                        .toList()
                : pending;
    }

    private Flyway flyway(String schema) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .load();
    }
}
