package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Cpu;
import cn.hotline12368.launcher.host.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The real PostgreSQL server out of the jar on our class path. */
public final class PostgresKit {

    /** Names the major version, so that a newer launcher unpacks anew and never runs old data with a new server. */
    public static final String NAME = "postgres-18";

    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path cache;
    private final Progress progress;

    public PostgresKit(Path cache, Progress progress) {
        this.cache = cache;
        this.progress = progress;
    }

    /** Returns the folder with {@code bin/postgres} and {@code bin/initdb} */
    public Path ensure() {
        return new Kit(cache, NAME).ensure(kit -> Files.isExecutable(kit.resolve("bin/postgres")), this::make);
    }

    private void make(Path kit) {
        progress.say("unpacking PostgreSQL");
        String archive = "/" + Cpu.here().postgresArchive();
        try (InputStream resource = PostgresKit.class.getResourceAsStream(archive)) {
            if (resource == null) {
                throw new CannotRunException("the launcher's jar holds no " + archive + ": build it again");
            }
            var tar = new TarArchiveInputStream(new XZInputStream(resource));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, kit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path kit) throws IOException {
        Path target = kit.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, kit.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
