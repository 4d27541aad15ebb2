package cn.hotline12368.launcher.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * {@code bin/NAME} of a kit: starts the program with the kit's own linker and libraries, from wherever the kit stands. No
 * {@code LD_LIBRARY_PATH}, so programs that it starts are not touched; {@code exec} keeps the process id.
 */
final class Wrapper {

    private Wrapper() {}

    /** The exports are lines of shell before the start and may use {@code $kit}. */
    static void write(Path kit, String program, String exports) {
        try {
            Path file = kit.resolve("bin").resolve(program);
            Files.createDirectories(kit.resolve("bin"));
            Files.writeString(file, script(program, exports));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(String program, String exports) {
        return """
                #!/bin/sh
                kit=$(readlink -f "$0"); kit=${kit%%/bin/*}
                %sexec "$kit/lib/ld.so" --library-path "$kit/lib" "$kit/lib/%s.bin" "$@"
                """.formatted(exports, program);
    }
}
