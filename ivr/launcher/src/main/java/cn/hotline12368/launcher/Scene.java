package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.part.Parts;
import cn.hotline12368.launcher.process.Lease;
import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The run a command is about: its settings, as far as the running system or the environment knows them.
 *
 * <p>A run writes down the {@code HOTLINE_*} it was started with, so that {@code status}, {@code call} or {@code stop} in
 * another terminal talk to its ports without being told again. What the environment says goes first.
 */
record Scene(Settings settings) {

    static Scene of(Path root) {
        Map<String, String> environment = System.getenv();
        Settings settings = Settings.read(root, environment);
        if (running(settings) == 0) {
            return new Scene(settings);
        }
        var merged = new HashMap<>(written(file(settings)));
        merged.putAll(environment);
        return new Scene(Settings.read(root, merged));
    }

    /** The supervisor's process id, or 0. */
    long running() {
        return running(settings);
    }

    /** The parts without making anything new in the home. */
    Parts parts() {
        return new Parts(settings, Secrets.peek(settings.home().secrets()));
    }

    void writeDown() {
        var text = new StringBuilder();
        settings.given()
                .forEach((name, value) -> text.append(name)
                        .append('=')
                        .append(value.replace("\\", "\\\\"))
                        .append('\n'));
        Folders.write(file(settings), text.toString());
    }

    private static long running(Settings settings) {
        return Lease.holder(settings.home().run()).orElse(0L);
    }

    private static Path file(Settings settings) {
        return settings.home().run().resolve("settings");
    }

    private static Map<String, String> written(Path file) {
        var values = new HashMap<String, String>();
        try {
            if (Files.exists(file)) {
                var properties = new Properties();
                properties.load(new StringReader(Files.readString(file)));
                properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            }
            return values;
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
