package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.host.Shell;
import cn.hotline12368.launcher.process.Care;
import cn.hotline12368.launcher.process.Launch;
import cn.hotline12368.launcher.process.Port;
import cn.hotline12368.launcher.process.SocketHeartbeat;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.provision.PostgresKit;
import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL of our own, on loopback only. It refuses to be root, so root starts it in a user namespace of its own:
 * inside it is nobody, while the kernel still takes it for the owner of our folder.
 */
final class PostgresPart {

    private static final String NAME = "hotline";
    private static final Duration INIT_WITHIN = Duration.ofMinutes(3);
    private static final int PROTOCOL_3 = 196_608;
    private static final char ASKS_FOR_PASSWORD = 'R';

    private final Settings settings;
    private final Path bin;
    private final Path data;

    PostgresPart(Settings settings) {
        this.settings = settings;
        this.bin = settings.cache().resolve(PostgresKit.NAME).resolve("bin");
        this.data = settings.home().postgresData();
    }

    /** Unpacks the server and makes the database, both only where they are missing. */
    void prepare(Secrets secrets, Progress progress) {
        new PostgresKit(settings.cache(), progress).ensure();
        if (!Files.isDirectory(data)) {
            checkUserNamespace();
            progress.say("making the database");
            Path aside = data.resolveSibling("data.new");
            Folders.delete(aside);
            Folders.make(Folders.parent(aside));
            initialise(aside, secrets);
            move(aside, data);
        }
    }

    Service service() {
        List<String> command = asOrdinaryUser(List.of(
                bin.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(settings.ports().db()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=100"));
        var launch = new Launch(
                command, Map.of(), settings.home().folder(), settings.home().log("postgres"), "18");
        var heartbeat =
                new SocketHeartbeat(settings.ports().db(), startupMessage(), answer -> answer[0] == ASKS_FOR_PASSWORD);
        return new Service(
                "postgres",
                launch,
                new Care(
                        heartbeat,
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(20),
                        Care.StopSignal.INT),
                List.of(Port.tcp("HOTLINE_DB_PORT", settings.ports().db(), "PostgreSQL")));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + settings.ports().db() + "/" + NAME;
    }

    String user() {
        return NAME;
    }

    /** Names user and database; a server that is ready asks for the password, one that is not says so. */
    private static byte[] startupMessage() {
        byte[] names = ("user\0" + NAME + "\0database\0" + NAME + "\0\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(Integer.BYTES * 2 + names.length)
                .putInt(Integer.BYTES * 2 + names.length)
                .putInt(PROTOCOL_3)
                .put(names)
                .array();
    }

    private void initialise(Path folder, Secrets secrets) {
        Path password = folder.resolveSibling("password.new");
        try {
            Folders.write(password, secrets.database() + "\n");
            run(List.of(
                            bin.resolve("initdb").toString(),
                            "--pgdata=" + folder,
                            "--username=" + NAME,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--no-instructions"))
                    .orFail("make the database");
            run(List.of(
                            "sh",
                            "-c",
                            "echo \"CREATE DATABASE " + NAME + "\" | \"$0\" --single -D \"$1\" postgres",
                            bin.resolve("postgres").toString(),
                            folder.toString()))
                    .orFail("make the database");
        } finally {
            Folders.delete(password);
        }
    }

    private Shell.Outcome run(List<String> command) {
        return Shell.run(asOrdinaryUser(command), Map.of(), settings.home().folder(), INIT_WITHIN);
    }

    private static List<String> asOrdinaryUser(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        var whole = new ArrayList<>(List.of("unshare", "-U"));
        whole.addAll(command);
        return whole;
    }

    private static void checkUserNamespace() {
        if (isRoot()
                && !Shell.run(List.of("unshare", "-U", "true"), Duration.ofSeconds(5))
                        .succeeded()) {
            throw new CannotRunException("PostgreSQL does not run as root, and this machine allows no user namespace"
                    + " (unshare -U): run ./hotline as another user, or set HOTLINE_DB_URL to a PostgreSQL of yours");
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
