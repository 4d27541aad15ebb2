package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An Asterisk that is not ours: the one of {@code HOTLINE_ASTERISK}, or an installed one. Where it keeps modules and data
 * depends on how it was built, so both are looked for around the binary.
 */
record OtherAsterisk(Path binary, Path modules, Path data) {

    private static final int OLDEST = 20;
    private static final Pattern VERSION = Pattern.compile("Asterisk (?:certified[/-])?(\\d+)\\..*", Pattern.DOTALL);

    /** The one somebody asked for; anything wrong with it is a message to him. */
    static OtherAsterisk at(Path binary) {
        if (!Files.isExecutable(binary)) {
            throw new CannotRunException("HOTLINE_ASTERISK names " + binary + ", which is no program");
        }
        int version = version(binary).orElse(0);
        if (version < OLDEST) {
            throw new CannotRunException(
                    "HOTLINE_ASTERISK names " + binary + ", which is no Asterisk " + OLDEST + " or newer");
        }
        return around(binary)
                .orElseThrow(() -> new CannotRunException("the Asterisk of HOTLINE_ASTERISK (" + binary
                        + ") has no module app_audiosocket.so beside it"));
    }

    /** The installed one, if it is good enough; if not, it is left alone. */
    static Optional<OtherAsterisk> installed() {
        return Shell.find("asterisk")
                .filter(binary -> version(binary).orElse(0) >= OLDEST)
                .flatMap(OtherAsterisk::around);
    }

    static OptionalInt version(Path binary) {
        return parseVersion(Shell.run(List.of(binary.toString(), "-V"), Duration.ofSeconds(10))
                .output());
    }

    static OptionalInt parseVersion(String output) {
        Matcher matcher = VERSION.matcher(output);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** A folder with {@code modules} and {@code share} in it, as the templates expect. */
    Path linkedPrefix(Path folder) {
        Folders.delete(folder);
        Folders.make(folder);
        try {
            Files.createSymbolicLink(folder.resolve("modules"), modules);
            Files.createSymbolicLink(folder.resolve("share"), data);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<OtherAsterisk> around(Path binary) {
        Path prefix = Folders.parent(Folders.parent(binary));
        Stream<Path> libraries = Stream.concat(Stream.of(prefix.resolve("lib")), folders(prefix.resolve("lib")));
        Optional<Path> modules = Stream.concat(
                        Stream.of(prefix.resolve("modules")),
                        libraries.map(folder -> folder.resolve("asterisk/modules")))
                .filter(folder -> Files.exists(folder.resolve("app_audiosocket.so")))
                .findFirst();
        Optional<Path> data = Stream.of(
                        prefix.resolve("share/asterisk"),
                        prefix.resolve("var/lib/asterisk"),
                        prefix.resolve("share"),
                        Path.of("/var/lib/asterisk"))
                .filter(folder -> Files.isDirectory(folder.resolve("documentation")))
                .findFirst();
        return modules.flatMap(found -> data.map(share -> new OtherAsterisk(binary, found, share)));
    }

    private static Stream<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
