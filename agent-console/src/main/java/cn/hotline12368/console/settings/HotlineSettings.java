package cn.hotline12368.console.settings;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param recordings folder with {@code <callId>.raw}, headerless 8 kHz stereo as Asterisk writes it
 * @param messages folder with the messages that callers left
 * @param bridgeUrl the internal port of a bridge; only looked at to say whether it is there
 */
@ConfigurationProperties("hotline")
public record HotlineSettings(
        Path home, String courtName, String redisUrl, Path recordings, Path messages, URI bridgeUrl) {

    public Path credentials() {
        return home.resolve("credentials");
    }

    /** Keeps a password in the URL out of any log that prints the record. */
    @Override
    public String toString() {
        return "HotlineSettings[home=" + home + "]";
    }
}
