package cn.hotline12368.launcher.settings;

import cn.hotline12368.launcher.host.CannotRunException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code HOTLINE_*} can say about one run.
 *
 * @param root the repository
 * @param cache where unpacked binaries stand; several homes may share one
 * @param asterisk the binary of another Asterisk
 * @param databaseUrl set: no PostgreSQL of our own is started
 * @param redisUrl set: no Redis of our own is started
 * @param without processes that are left out because they run elsewhere, or not at all
 * @param given the variables as they were set, handed on to the children
 */
public record Settings(
        Path root,
        Home home,
        Path cache,
        String bind,
        Ports ports,
        String trunkHost,
        int trunkPort,
        String node,
        Path voskModel,
        Path prompts,
        @Nullable Path asterisk,
        @Nullable String databaseUrl,
        @Nullable String redisUrl,
        Set<String> without,
        Map<String, String> given) {

    /**
     * A Unix socket's whole path holds 107 bytes (unix(7)); the longest under home is {@code asterisk/run/asterisk.ctl}.
     */
    private static final int LONGEST_HOME = 107 - "/asterisk/run/asterisk.ctl".length();

    private static final Set<String> CAN_BE_LEFT_OUT = Set.of("asterisk", "bridge", "console");

    public static Settings read(Path root, Map<String, String> environment) {
        var variables = new Variables(environment);
        Path home = checkedHome(variables.path("HOTLINE_HOME", root.resolve(".hotline")));
        return new Settings(
                root,
                new Home(home),
                variables.path("HOTLINE_CACHE", home),
                variables.text("HOTLINE_BIND", "127.0.0.1"),
                checkedPorts(Ports.read(variables)),
                variables.text("HOTLINE_TRUNK_HOST", "127.0.0.1"),
                variables.port("HOTLINE_TRUNK_PORT", 5080),
                checkedNode(variables.text("HOTLINE_NODE", "1")),
                variables.path("HOTLINE_VOSK_MODEL", bundledModel(root)),
                variables.path("HOTLINE_PROMPTS", home.resolve("prompts")),
                variables.path("HOTLINE_ASTERISK"),
                variables.text("HOTLINE_DB_URL"),
                variables.text("HOTLINE_REDIS_URL"),
                checkedWithout(variables.text("HOTLINE_WITHOUT", "")),
                hotlineOnly(environment));
    }

    public String consoleUrl() {
        return given.getOrDefault("HOTLINE_CONSOLE_URL", "http://127.0.0.1:" + ports.console());
    }

    private static Path checkedHome(Path home) {
        String text = home.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_HOME) {
            throw new CannotRunException("HOTLINE_HOME may be " + LONGEST_HOME
                    + " bytes long, because Asterisk's control socket lies in it; choose a shorter one than " + text);
        }
        if (text.chars().anyMatch(c -> c == ';' || c == '\n' || c == '@')) {
            throw new CannotRunException(
                    "HOTLINE_HOME may hold no ';' and no '@', because Asterisk's configuration" + " names it: " + text);
        }
        return home;
    }

    private static Ports checkedPorts(Ports ports) {
        if (ports.rtpEnd() <= ports.rtpStart()) {
            throw new CannotRunException("HOTLINE_RTP_END must be greater than HOTLINE_RTP_START");
        }
        List<Integer> tcp = List.of(
                ports.asteriskHttp(),
                ports.ami(),
                ports.agi(),
                ports.audioSocket(),
                ports.bridge(),
                ports.console(),
                ports.db(),
                ports.redis());
        if (Set.copyOf(tcp).size() < tcp.size()) {
            throw new CannotRunException("two HOTLINE_*_PORT variables name the same port: " + tcp);
        }
        return ports;
    }

    private static String checkedNode(String node) {
        if (node.matches("[0-8]")) {
            return node;
        }
        throw new CannotRunException("HOTLINE_NODE is '" + node
                + "', but must be one digit from 0 to 8: order numbers hold it, and 9 is the consoles'");
    }

    private static Set<String> checkedWithout(String text) {
        Set<String> names = Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (!CAN_BE_LEFT_OUT.containsAll(names)) {
            throw new CannotRunException(
                    "HOTLINE_WITHOUT is '" + text + "', but may only name asterisk, bridge and console");
        }
        return names;
    }

    private static Map<String, String> hotlineOnly(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("HOTLINE_"))
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The model that ships with the project; it knows synthetic voices. */
    public Path bundledModel() {
        return bundledModel(root);
    }

    private static Path bundledModel(Path root) {
        return root.resolve("ivr/ear/model/vosk-model-hotline-cn-synth-8k");
    }
}
