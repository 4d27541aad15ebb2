package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * One of our applications: built in {@code target/}, run from a copy in {@code .hotline/app/}, so that a build never pulls
 * the jar away under a running process.
 */
enum AppJar {
    BRIDGE("bridge", "ivr/bridge", 512),
    CONSOLE("agent-console", "agent-console", 512),
    CALLER("caller", "ivr/caller", 512),
    /** Holds ten thousand items. */
    ANSWERS_BENCH("answers-bench", "qa-engine/bench", 2048);

    private static final String VERSION = "0.1.0";

    private final String artifact;
    private final String module;
    private final int heapMb;

    AppJar(String artifact, String module, int heapMb) {
        this.artifact = artifact;
        this.module = module;
        this.heapMb = heapMb;
    }

    Path built(Settings settings) {
        return settings.root().resolve(module).resolve("target").resolve(artifact + "-" + VERSION + ".jar");
    }

    Path copy(Settings settings) {
        return settings.home().app(artifact + "-" + VERSION);
    }

    /** Replaces the copy by rename: a process that runs the old one keeps its file. */
    void refresh(Settings settings) {
        Path built = built(settings);
        Path copy = copy(settings);
        try {
            if (!Files.exists(built)) {
                throw new CannotRunException(built + " is missing: build it with ./hotline run");
            }
            if (Files.exists(copy) && Files.mismatch(built, copy) < 0) {
                return;
            }
            Path aside = copy.resolveSibling(copy.getFileName() + ".new");
            Folders.make(Folders.parent(copy));
            Files.copy(built, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotRunException("cannot copy " + built + ": " + e.getMessage(), e);
        }
    }

    /** Changes with every new copy. */
    String version(Settings settings) {
        Path copy = copy(settings);
        try {
            return Files.exists(copy) ? Files.size(copy) + " " + Files.getLastModifiedTime(copy) : "none";
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + copy + ": " + e.getMessage(), e);
        }
    }

    /** With the JDK that runs the launcher. JNA must read Vosk's strings as UTF-8, whatever the machine's locale is. */
    List<String> command(Path jar, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djna.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Xmx" + heapMb + "m"));
        if (this != CALLER) {
            // A third less time for each question: Lucene compares vectors with it.
            command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
        }
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
