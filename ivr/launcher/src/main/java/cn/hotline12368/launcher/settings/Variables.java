package cn.hotline12368.launcher.settings;

import cn.hotline12368.launcher.host.CannotRunException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code HOTLINE_*} variables; an empty one counts as not set. */
record Variables(Map<String, String> values) {

    @Nullable
    String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    int port(String name, int otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a number out of range
        }
        throw new CannotRunException(name + " is '" + value + "', but must be a port number from 1 to 65535");
    }

    @Nullable
    Path path(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CannotRunException(name + " is not a path", e);
        }
    }

    Path path(String name, Path otherwise) {
        Path value = path(name);
        return value == null ? otherwise : value;
    }
}
