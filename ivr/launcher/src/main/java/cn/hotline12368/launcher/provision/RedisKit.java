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
import java.util.List;

/** The real Redis server out of the jar on our class path. */
public final class RedisKit {

    public static final String NAME = "redis-6";

    /** The jar names a file for each CPU by its own version. */
    private static final List<String> VERSIONS = List.of("6.2.6-v5", "6.2.7");

    private final Path cache;
    private final Progress progress;

    public RedisKit(Path cache, Progress progress) {
        this.cache = cache;
        this.progress = progress;
    }

    /** Returns the folder with {@code redis-server} */
    public Path ensure() {
        return new Kit(cache, NAME).ensure(kit -> Files.isExecutable(kit.resolve("redis-server")), this::make);
    }

    private void make(Path kit) {
        progress.say("unpacking Redis");
        for (String version : VERSIONS) {
            try (InputStream resource = RedisKit.class.getResourceAsStream(
                    "/redis-server-" + version + Cpu.here().redisSuffix())) {
                if (resource != null) {
                    Path program = kit.resolve("redis-server");
                    Files.copy(resource, program);
                    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
                    return;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new CannotRunException("the launcher's jar holds no Redis for this CPU: build it again");
    }
}
