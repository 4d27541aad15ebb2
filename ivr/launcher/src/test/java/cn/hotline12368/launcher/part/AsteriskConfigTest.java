package cn.hotline12368.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsteriskConfigTest {

    private static final Secrets SECRETS = new Secrets("ami-secret", "", "");

    @TempDir
    private Path root;

    private Path templates = Path.of("");

    @BeforeEach
    void makeTemplates() throws IOException {
        templates = Files.createDirectories(root.resolve("ivr/bridge/asterisk"));
        Files.writeString(templates.resolve("manager.conf"), "port = @AMI_PORT@\nsecret = @AMI_SECRET@\n");
        Files.writeString(templates.resolve("rtp.conf"), "[general]\nrtpstart = @RTP_START@\n");
    }

    @Test
    void render_fillsPortsAndSecret() {
        assertThat(config(Map.of("HOTLINE_AMI_PORT", "6038")).render().get("manager.conf"))
                .isEqualTo("port = 6038\nsecret = ami-secret\n");
    }

    @Test
    void render_onLoopbackOffersLoopbackToBrowsers() {
        assertThat(config(Map.of()).render().get("rtp.conf")).contains("[ice_host_candidates]");
        assertThat(config(Map.of("HOTLINE_BIND", "192.0.2.1")).render().get("rtp.conf"))
                .doesNotContain("[ice");
    }

    @Test
    void write_isForTheOwnerOnlyAndForgetsOldFiles() throws IOException {
        AsteriskConfig config = config(Map.of());
        Path etc = Files.createDirectories(root.resolve(".hotline/asterisk/etc"));
        Files.writeString(etc.resolve("gone.conf"), "");
        config.write(config.render());
        assertThat(etc.resolve("gone.conf")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(etc.resolve("manager.conf"))))
                .isEqualTo("rw-------");
        assertThat(root.resolve(".hotline/asterisk/spool/monitor")).isDirectory();
    }

    @Test
    void version_ofOtherAsterisksIsUnderstood() {
        assertThat(OtherAsterisk.parseVersion("Asterisk 22.10.1+dfsg+~cs6\n")).hasValue(22);
        assertThat(OtherAsterisk.parseVersion("Asterisk certified/20.7-cert2\n"))
                .hasValue(20);
        assertThat(OtherAsterisk.parseVersion("Asterisk certified-18.9-cert5\n"))
                .hasValue(18);
        assertThat(OtherAsterisk.parseVersion("usage: asterisk\n")).isEmpty();
    }

    @Test
    void otherAsterisk_thatIsTooOldOrNoneIsRefused() throws IOException {
        Path old = Files.writeString(root.resolve("asterisk"), "#!/bin/sh\necho Asterisk 16.28.0\n");
        assertThatThrownBy(() -> OtherAsterisk.at(old)).hasMessageContaining("no program");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> OtherAsterisk.at(old)).hasMessageContaining("no Asterisk 20 or newer");
    }

    @Test
    void otherAsterisk_findsItsModulesAndData() throws IOException {
        Path binary = Files.createDirectories(root.resolve("opt/sbin")).resolve("asterisk");
        Files.writeString(binary, "#!/bin/sh\necho Asterisk 20.1.0\n");
        assertThat(binary.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> OtherAsterisk.at(binary)).hasMessageContaining("app_audiosocket");
        Path modules = Files.createDirectories(root.resolve("opt/lib/x86_64-linux-gnu/asterisk/modules"));
        Files.createFile(modules.resolve("app_audiosocket.so"));
        Files.createDirectories(root.resolve("opt/share/asterisk/documentation"));
        OtherAsterisk found = OtherAsterisk.at(binary);
        Path prefix = found.linkedPrefix(root.resolve("links"));
        assertThat(prefix.resolve("modules/app_audiosocket.so")).exists();
        assertThat(prefix.resolve("share/documentation")).isDirectory();
    }

    @Test
    void speechModel_thatIsMissingOrEmptyIsComplainedAbout() throws IOException {
        assertThat(SpeechModel.complaint(root.resolve("none")))
                .hasValueSatisfying(line ->
                        assertThat(line).contains("no Vosk model in " + root.resolve("none"), "HOTLINE_VOSK_MODEL"));
        assertThat(SpeechModel.complaint(root)).isPresent();
        Files.createFile(root.resolve("final.mdl"));
        assertThat(SpeechModel.complaint(root)).isEmpty();
    }

    private AsteriskConfig config(Map<String, String> environment) {
        return new AsteriskConfig(Settings.read(root, environment), root.resolve("prefix"), SECRETS);
    }
}
