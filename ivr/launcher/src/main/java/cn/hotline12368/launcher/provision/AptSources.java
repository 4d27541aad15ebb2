package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machine's apt sources: {@code sources.list} and {@code *.list} in the old one-line format, {@code *.sources} in
 * deb822, see sources.list(5). Only enabled {@code deb} entries count.
 */
final class AptSources {

    private AptSources() {}

    static List<AptSource> read(Path aptFolder) {
        var sources = new ArrayList<AptSource>();
        for (Path file : files(aptFolder)) {
            String content = content(file);
            sources.addAll(file.toString().endsWith(".sources") ? Deb822.parse(content) : OneLine.parse(content));
        }
        return sources;
    }

    private static List<Path> files(Path aptFolder) {
        var files = new ArrayList<Path>();
        Path main = aptFolder.resolve("sources.list");
        if (Files.isReadable(main)) {
            files.add(main);
        }
        Path parts = aptFolder.resolve("sources.list.d");
        if (Files.isDirectory(parts)) {
            try (Stream<Path> list = Files.list(parts)) {
                list.filter(file -> file.toString().matches(".*\\.(list|sources)"))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new CannotRunException("cannot read " + parts + ": " + e.getMessage(), e);
            }
        }
        return files;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
