package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.settings.Ports;
import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders {@code ivr/bridge/asterisk/*.conf} for one run. */
final class AsteriskConfig {

    private static final List<String> FOLDERS = List.of(
            "etc",
            "log",
            "run",
            "spool/message",
            "spool/monitor",
            "spool/tmp",
            "spool/witness",
            "lib",
            "db",
            "keys",
            "cache",
            "agi-bin");

    private final Settings settings;
    private final Path prefix;
    private final String amiSecret;

    AsteriskConfig(Settings settings, Path prefix, Secrets secrets) {
        this.settings = settings;
        this.prefix = prefix;
        this.amiSecret = settings.given().getOrDefault("HOTLINE_AMI_SECRET", secrets.ami());
    }

    static Path templates(Settings settings) {
        return settings.root().resolve("ivr/bridge/asterisk");
    }

    /** File names and contents; nothing is written. */
    Map<String, String> render() {
        Map<String, String> values = values();
        var files = new TreeMap<String, String>();
        for (Path template : list(templates(settings))) {
            String name = String.valueOf(template.getFileName());
            String text = Template.render(name, read(template), values);
            files.put(name, name.equals("rtp.conf") ? text + hostCandidates() : text);
        }
        return files;
    }

    /** Makes Asterisk's folders and writes the files, readable for their owner only: they hold the AMI password. */
    void write(Map<String, String> files) {
        Path folder = settings.home().asterisk();
        FOLDERS.forEach(name -> Folders.make(folder.resolve(name)));
        Folders.make(settings.home().sounds());
        for (Path old : list(folder.resolve("etc"))) {
            if (!files.containsKey(String.valueOf(old.getFileName()))) {
                Folders.delete(old);
            }
        }
        files.forEach((name, text) -> Folders.write(folder.resolve("etc").resolve(name), text));
    }

    private Map<String, String> values() {
        Ports ports = settings.ports();
        return Map.ofEntries(
                Map.entry("DIR", settings.home().asterisk().toString()),
                Map.entry("PREFIX", prefix.toString()),
                Map.entry("SPOOL", settings.home().asterisk().resolve("spool").toString()),
                Map.entry("SOUNDS", settings.home().sounds().toString()),
                Map.entry("BIND", settings.bind()),
                Map.entry("NODE", settings.node()),
                Map.entry("AMI_SECRET", amiSecret),
                Map.entry("TRUNK_HOST", settings.trunkHost()),
                Map.entry("TRUNK_PORT", Integer.toString(settings.trunkPort())),
                Map.entry("SIP_PORT", Integer.toString(ports.sip())),
                Map.entry("RTP_START", Integer.toString(ports.rtpStart())),
                Map.entry("RTP_END", Integer.toString(ports.rtpEnd())),
                Map.entry("HTTP_PORT", Integer.toString(ports.asteriskHttp())),
                Map.entry("AMI_PORT", Integer.toString(ports.ami())),
                Map.entry("AGI_PORT", Integer.toString(ports.agi())),
                Map.entry("AUDIOSOCKET_PORT", Integer.toString(ports.audioSocket())));
    }

    /**
     * Asterisk never offers 127/8 as an ICE candidate, so on loopback the browser's call would be silent: each real
     * address is shown as the loopback one instead.
     */
    private String hostCandidates() {
        if (!settings.bind().startsWith("127.")) {
            return "";
        }
        try (Stream<NetworkInterface> interfaces = NetworkInterface.networkInterfaces()) {
            return interfaces
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .map(address -> address.getHostAddress() + " => " + settings.bind())
                    .sorted()
                    .collect(Collectors.joining("\n", "\n[ice_host_candidates]\n", "\n"));
        } catch (IOException e) {
            return "";
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException("cannot read the folder " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
