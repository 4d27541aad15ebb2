package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.process.Care;
import cn.hotline12368.launcher.process.CommandHeartbeat;
import cn.hotline12368.launcher.process.Launch;
import cn.hotline12368.launcher.process.Port;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.provision.AsteriskKit;
import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asterisk: the one asked for, else an installed one that is good enough, else ours out of Debian's packages. */
final class AsteriskPart {

    private final Settings settings;
    private final Optional<OtherAsterisk> other;

    AsteriskPart(Settings settings) {
        this.settings = settings;
        Path asked = settings.asterisk();
        this.other = asked == null ? OtherAsterisk.installed() : Optional.of(OtherAsterisk.at(asked));
    }

    Path binary() {
        return other.map(OtherAsterisk::binary)
                .orElse(settings.cache().resolve(AsteriskKit.NAME).resolve("bin/asterisk"));
    }

    /** Fetches it where it is missing. */
    void provide(Progress progress) {
        if (other.isEmpty()) {
            Path modules = AsteriskConfig.templates(settings).resolve("modules.conf");
            new AsteriskKit(settings.cache(), modules, progress).ensure();
        }
    }

    /** Writes its configuration; a running Asterisk reads it at its next start. */
    void configure(Secrets secrets) {
        other.ifPresent(asterisk -> asterisk.linkedPrefix(prefix()));
        AsteriskConfig config = config(secrets);
        config.write(config.render());
    }

    Service service(Secrets secrets) {
        Path asterisk = settings.home().asterisk();
        List<String> program = List.of(
                binary().toString(), "-C", asterisk.resolve("etc/asterisk.conf").toString());
        var launch = new Launch(
                with(program, "-f"),
                Map.of(),
                asterisk,
                settings.home().log("asterisk"),
                Integer.toHexString(config(secrets).render().hashCode()));
        var heartbeat = new CommandHeartbeat(with(program, "-rx", "core show uptime"), "System uptime");
        return new Service(
                "asterisk",
                launch,
                new Care(
                        heartbeat,
                        Duration.ofSeconds(3),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(15),
                        Care.StopSignal.TERM),
                ports());
    }

    private List<Port> ports() {
        return List.of(
                new Port(
                        "HOTLINE_SIP_PORT",
                        settings.ports().sip(),
                        Port.Protocol.UDP,
                        settings.bind(),
                        "SIP, udp, of Asterisk"),
                Port.tcp("HOTLINE_ASTERISK_HTTP_PORT", settings.ports().asteriskHttp(), "HTTP of Asterisk"),
                Port.tcp("HOTLINE_AMI_PORT", settings.ports().ami(), "manager interface of Asterisk"));
    }

    private AsteriskConfig config(Secrets secrets) {
        return new AsteriskConfig(settings, prefix(), secrets);
    }

    private Path prefix() {
        return other.isPresent()
                ? settings.home().folder().resolve("asterisk-links")
                : settings.cache().resolve(AsteriskKit.NAME);
    }

    private static List<String> with(List<String> program, String... arguments) {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return command;
    }
}
