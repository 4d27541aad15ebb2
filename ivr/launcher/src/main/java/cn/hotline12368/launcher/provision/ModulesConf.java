package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The modules that a {@code modules.conf} loads by name: {@code load = app_dial.so}. */
final class ModulesConf {

    private static final Pattern MODULE =
            Pattern.compile("(?:load|require|preload|preload-require)\\s*=>?\\s*([A-Za-z0-9_]+\\.so).*");

    private ModulesConf() {}

    static List<String> modules(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> MODULE.matcher(line.strip()))
                    .filter(Matcher::matches)
                    .map(match -> match.group(1))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException("cannot read Asterisk's template " + file, e);
        }
    }
}
