package cn.hotline12368.launcher.settings;

import java.nio.file.Path;

/** Where one run keeps everything it generates: {@code .hotline/}. Deleting the folder undoes the run. */
public record Home(Path folder) {

    public Path asterisk() {
        return folder.resolve("asterisk");
    }

    public Path postgresData() {
        return folder.resolve("postgres/data");
    }

    public Path redis() {
        return folder.resolve("redis");
    }

    public Path sounds() {
        return folder.resolve("sounds");
    }

    public Path app(String name) {
        return folder.resolve("app").resolve(name + ".jar");
    }

    public Path log(String name) {
        return folder.resolve("log").resolve(name + ".log");
    }

    public Path run() {
        return folder.resolve("run");
    }

    public Path credentials() {
        return folder.resolve("credentials");
    }

    public Path secrets() {
        return folder.resolve("secrets");
    }
}
