package cn.hotline12368.launcher;

import cn.hotline12368.launcher.process.Roll;
import cn.hotline12368.launcher.settings.Settings;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of the processes; ends with 0 only if all are up and answer. */
final class StatusCommand {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Scene scene;

    StatusCommand(Scene scene) {
        this.scene = scene;
    }

    int run() {
        Settings settings = scene.settings();
        List<Roll.Entry> entries = new Roll(settings.home().run(), scene.parts().services()).call();
        row("process", "pid", "up since", "health");
        row("supervisor", pid(scene.running()), "", scene.running() == 0 ? "not running" : "ok");
        for (Roll.Entry entry : entries) {
            row(entry.name(), pid(entry.pid()), since(entry), health(entry));
        }
        elsewhere("postgres", "HOTLINE_DB_URL", settings.databaseUrl());
        elsewhere("redis", "HOTLINE_REDIS_URL", settings.redisUrl());
        boolean up = scene.running() != 0 && entries.stream().allMatch(Roll.Entry::healthy);
        return up ? 0 : 1;
    }

    private static void elsewhere(String name, String setting, @Nullable String url) {
        if (url != null) {
            row(name, "-", "", "elsewhere (" + setting + ")");
        }
    }

    private static String since(Roll.Entry entry) {
        return entry.since() == null ? "" : TIME.format(entry.since());
    }

    private static String health(Roll.Entry entry) {
        if (entry.pid() == 0) {
            return "not running";
        }
        return entry.healthy() ? "ok" : "does not answer";
    }

    private static String pid(long pid) {
        return pid == 0 ? "-" : Long.toString(pid);
    }

    private static void row(String name, String pid, String since, String health) {
        System.out.println(String.format(Locale.ROOT, "%-12s %8s  %-19s  %s", name, pid, since, health)
                .stripTrailing());
    }
}
