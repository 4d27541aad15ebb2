package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Packages unpacked into one folder. Their programs run there with the dynamic linker and libraries of the same packages,
 * so the machine's own C library may be older.
 */
final class DebTree {

    private static final Duration UNPACK_WITHIN = Duration.ofMinutes(2);

    private final Path root;
    private final Path libraries;
    private final Path linker;

    private DebTree(Path root) {
        this.root = root;
        this.libraries = only(root.resolve("usr/lib"), ".*-linux-gnu");
        this.linker = only(linkerFolder(root, libraries), "ld-linux-.*");
    }

    static DebTree unpack(List<Path> debs, Path root) {
        Folders.make(root);
        for (Path deb : debs) {
            Shell.run(List.of("dpkg-deb", "-x", deb.toString(), root.toString()), UNPACK_WITHIN)
                    .orFail("unpack " + deb.getFileName());
        }
        return new DebTree(root);
    }

    Path root() {
        return root;
    }

    /** The folder of libraries for this CPU, such as {@code usr/lib/x86_64-linux-gnu}. */
    Path libraries() {
        return libraries;
    }

    /** Copies the linker and every library that these files load, as the linker itself finds them. */
    void copyLibraries(List<Path> files, Path target) {
        Folders.make(target);
        copy(linker, target.resolve("ld.so"));
        var needed = new TreeSet<Path>();
        Path old = root.resolve("lib").resolve(String.valueOf(libraries.getFileName()));
        String path = searched() + ":" + old;
        Pattern inside = Pattern.compile("(" + Pattern.quote(root.toString()) + "/\\S.*?) \\(0x");
        for (Path file : files) {
            String listed = Shell.run(
                            List.of(linker.toString(), "--library-path", path, "--list", file.toString()),
                            UNPACK_WITHIN)
                    .output();
            Matcher matcher = inside.matcher(listed);
            while (matcher.find()) {
                needed.add(Path.of(matcher.group(1)));
            }
        }
        needed.forEach(library -> copy(library, target.resolve(String.valueOf(library.getFileName()))));
    }

    /** Some libraries keep others in a folder below, named by an absolute path that holds on the host only. */
    private String searched() {
        try (Stream<Path> folders = Files.list(libraries)) {
            return Stream.concat(
                            Stream.of(libraries),
                            folders.filter(Files::isDirectory)
                                    .sorted()
                                    .filter(folder ->
                                            !matching(folder, "lib.*\\.so.*").isEmpty()))
                    .map(Path::toString)
                    .collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + libraries, e);
        }
    }

    static void copy(Path from, Path to) {
        try {
            Folders.make(Folders.parent(to));
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from, e);
        }
    }

    /** Follows links, so that the copy stands alone; a link into a package that was left out is skipped. */
    static void copyTree(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from, e);
        }
    }

    /** Before Debian merged {@code /lib} into {@code /usr/lib}, the linker lay in the former. */
    private static Path linkerFolder(Path root, Path libraries) {
        Path old = root.resolve("lib").resolve(String.valueOf(libraries.getFileName()));
        return Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS) && hasLinker(old) ? old : libraries;
    }

    private static boolean hasLinker(Path folder) {
        return !matching(folder, "ld-linux-.*").isEmpty();
    }

    private static Path only(Path folder, String name) {
        return matching(folder, name).stream()
                .findFirst()
                .orElseThrow(() -> new CannotRunException("the unpacked packages hold no " + name + " in " + folder));
    }

    private static List<Path> matching(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
