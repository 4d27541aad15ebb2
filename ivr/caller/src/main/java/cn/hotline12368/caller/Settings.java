package cn.hotline12368.caller;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the hotline is and what the caller needs, from {@code HOTLINE_*} variables.
 *
 * @param trunkHost the address calls come from; Asterisk knows its trunk by it
 * @param model folder of a Vosk model, for the caller's own ears: the bundled one knows synthetic voices, whatever the hotline listens with
 */
record Settings(
        InetSocketAddress sip, String trunkHost, String consoleUrl, Path home, Path model, String espeak, String sox) {
    static Settings of(Map<String, String> environment) {
        String bind = environment.getOrDefault("HOTLINE_BIND", "127.0.0.1");
        Path home =
                Path.of(environment.getOrDefault("HOTLINE_HOME", ".hotline")).toAbsolutePath();
        Path shipped = home.resolveSibling("ivr/ear/model/vosk-model-hotline-cn-synth-8k");
        String console = "http://" + bind + ":" + port(environment, "HOTLINE_CONSOLE_PORT", 8080);
        return new Settings(
                new InetSocketAddress(bind, port(environment, "HOTLINE_SIP_PORT", 5060)),
                environment.getOrDefault("HOTLINE_TRUNK_HOST", "127.0.0.1"),
                environment.getOrDefault("HOTLINE_CONSOLE_URL", console),
                home,
                Path.of(environment.getOrDefault("HOTLINE_EAR_MODEL", shipped.toString())),
                environment.getOrDefault("HOTLINE_ESPEAK", "espeak-ng"),
                environment.getOrDefault("HOTLINE_SOX", "sox"));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new UsageFault(name + " 不是端口号");
        }
        return Integer.parseInt(value);
    }
}
