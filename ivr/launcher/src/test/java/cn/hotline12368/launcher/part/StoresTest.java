package cn.hotline12368.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.process.Supervisor;
import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real PostgreSQL and Redis out of the class path, as whoever runs the test, in a folder for the owner only. */
class StoresTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    private Path root;

    @Test
    void stores_startAnswerStopAndStartAgain() throws IOException {
        Settings settings = Settings.read(
                root,
                Map.of(
                        "HOTLINE_DB_PORT",
                        Integer.toString(freePort()),
                        "HOTLINE_REDIS_PORT",
                        Integer.toString(freePort())));
        Secrets secrets = Secrets.readOrMake(settings.home().secrets());
        var progress = new Progress(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), Clock.systemUTC());
        for (int life = 1; life <= 2; life++) {
            new PostgresPart(settings).prepare(secrets, progress);
            new RedisPart(settings).prepare(secrets, progress);
            Service postgres = new PostgresPart(settings).service();
            Service redis = new RedisPart(settings).service(secrets);
            var supervisor = new Supervisor(settings.home().run(), List.of(List.of(postgres, redis)), progress);
            assertThat(supervisor.start()).isEmpty();
            assertThat(postgres.care().heartbeat().beats(LONG)).isTrue();
            assertThat(new RedisPart(settings)
                            .service(new Secrets("", "", "wrong"))
                            .care()
                            .heartbeat()
                            .beats(LONG))
                    .isFalse();
            supervisor.stop();
            assertThat(postgres.care().heartbeat().beats(LONG)).isFalse();
            assertThat(redis.care().heartbeat().beats(LONG)).isFalse();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
