package cn.hotline12368.console;

import cn.hotline12368.console.setup.MigrateCommand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A console that runs, and a browser in front of it. */
public final class Console implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static @Nullable Console shared;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final Path home;
    private @Nullable String cookie;

    private Console(ConfigurableApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    /** The one that all tests share, on database {@code hotline}, signed in as {@code agent}. */
    public static synchronized Console shared() {
        if (shared == null) {
            Path home = Servers.folder("home");
            Servers.createDatabase("hotline");
            migrate(home, "hotline");
            Console console = start(home, "hotline", Servers.postgresPort(), Servers.redisPort());
            console.signIn("agent");
            shared = console;
        }
        return shared;
    }

    public static int migrate(Path home, String database) {
        Output.watch();
        return MigrateCommand.run(arguments(home, database, Servers.postgresPort(), Servers.redisPort())
                .toArray(String[]::new));
    }

    public static Console start(Path home, String database, int postgresPort, int redisPort) {
        Output.watch();
        var context = new SpringApplicationBuilder(ConsoleApplication.class)
                .run(arguments(home, database, postgresPort, redisPort).toArray(String[]::new));
        return new Console(context, home);
    }

    private static List<String> arguments(Path home, String database, int postgresPort, int redisPort) {
        return List.of(
                "--server.port=0",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.datasource.hikari.connection-timeout=500",
                "--spring.datasource.hikari.validation-timeout=250",
                "--hotline.home=" + home,
                "--hotline.redis-url=redis://127.0.0.1:" + redisPort,
                "--hotline.bridge-url=http://127.0.0.1:" + Relay.freePort());
    }

    public Path home() {
        return home;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public String password(String username) {
        try {
            return Files.readAllLines(home.resolve("credentials")).stream()
                    .filter(line -> line.startsWith(username + "="))
                    .map(line -> line.substring(username.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public void signIn(String username) {
        Until.holds("console ready", () -> get("/actuator/health").statusCode() == 200);
        var answer = post("/api/v1/session", login(username, password(username)));
        if (answer.statusCode() != 204) {
            throw new AssertionError("signing in as " + username + " gave " + answer.statusCode());
        }
        String header = answer.headers().firstValue("Set-Cookie").orElseThrow();
        cookie = header.substring(0, header.indexOf(';'));
    }

    public static String login(String username, String password) {
        return "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}";
    }

    /** Another browser at the same console, not signed in. */
    public Console stranger() {
        return new Console(context, home);
    }

    public String cookie() {
        return Objects.requireNonNull(cookie);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " gave " + answer.statusCode() + " " + answer.body());
        }
        return parse(answer);
    }

    public static JsonNode parse(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public HttpRequest.Builder request(String path, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (cookie != null) {
            all.addAll(List.of("Cookie", cookie));
        }
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(PATIENCE);
        return all.isEmpty() ? request : request.headers(all.toArray(String[]::new));
    }

    public HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    public int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
        http.shutdownNow();
    }
}
