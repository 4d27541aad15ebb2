package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.process.Care;
import cn.hotline12368.launcher.process.Launch;
import cn.hotline12368.launcher.process.Port;
import cn.hotline12368.launcher.process.SocketHeartbeat;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.provision.RedisKit;
import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Redis of our own, on loopback, with a password. It keeps nothing on disk: what must outlive it is elsewhere. */
final class RedisPart {

    private final Settings settings;
    private final Path program;
    private final Path configuration;

    RedisPart(Settings settings) {
        this.settings = settings;
        this.program = settings.cache().resolve(RedisKit.NAME).resolve("redis-server");
        this.configuration = settings.home().redis().resolve("redis.conf");
    }

    /** The password goes through a file (mode 600), never the command line. */
    void prepare(Secrets secrets, Progress progress) {
        new RedisKit(settings.cache(), progress).ensure();
        Folders.write(configuration, """
                bind 127.0.0.1
                port %d
                dir "%s"
                requirepass %s
                save ""
                appendonly no
                """.formatted(
                        settings.ports().redis(), settings.home().redis(), secrets.redis()));
    }

    Service service(Secrets secrets) {
        var launch = new Launch(
                List.of(program.toString(), configuration.toString()),
                Map.of(),
                settings.home().folder(),
                settings.home().log("redis"),
                "6 port " + settings.ports().redis());
        byte[] question = ("AUTH " + secrets.redis() + "\r\nPING\r\n").getBytes(StandardCharsets.US_ASCII);
        return new Service(
                "redis",
                launch,
                new Care(
                        new SocketHeartbeat(settings.ports().redis(), question, answer -> answer[0] == '+'),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(10),
                        Care.StopSignal.TERM),
                List.of(Port.tcp("HOTLINE_REDIS_PORT", settings.ports().redis(), "Redis")));
    }

    String url(Secrets secrets) {
        return "redis://:" + secrets.redis() + "@127.0.0.1:" + settings.ports().redis();
    }
}
