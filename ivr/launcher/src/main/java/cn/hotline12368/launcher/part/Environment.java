package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.provision.ToolKit;
import cn.hotline12368.launcher.settings.Ports;
import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The {@code HOTLINE_*} variables that our applications are started with: what was set, completed by what we know. */
final class Environment {

    private Environment() {}

    static Map<String, String> of(Settings settings, Secrets secrets) {
        var variables = new TreeMap<String, String>();
        Path tools = settings.cache().resolve(ToolKit.NAME).resolve("bin");
        Ports ports = settings.ports();
        variables.put("HOTLINE_HOME", settings.home().folder().toString());
        variables.put("HOTLINE_BIND", settings.bind());
        variables.put("HOTLINE_SIP_PORT", Integer.toString(ports.sip()));
        variables.put("HOTLINE_RTP_START", Integer.toString(ports.rtpStart()));
        variables.put("HOTLINE_RTP_END", Integer.toString(ports.rtpEnd()));
        variables.put("HOTLINE_ASTERISK_HTTP_PORT", Integer.toString(ports.asteriskHttp()));
        variables.put("HOTLINE_AMI_PORT", Integer.toString(ports.ami()));
        variables.put("HOTLINE_AMI_SECRET", secrets.ami());
        variables.put("HOTLINE_AGI_PORT", Integer.toString(ports.agi()));
        variables.put("HOTLINE_AUDIOSOCKET_PORT", Integer.toString(ports.audioSocket()));
        variables.put("HOTLINE_BRIDGE_PORT", Integer.toString(ports.bridge()));
        variables.put("HOTLINE_CONSOLE_PORT", Integer.toString(ports.console()));
        variables.put("HOTLINE_CONSOLE_URL", settings.consoleUrl());
        variables.put("HOTLINE_TRUNK_HOST", settings.trunkHost());
        variables.put("HOTLINE_TRUNK_PORT", Integer.toString(settings.trunkPort()));
        variables.put("HOTLINE_NODE", settings.node());
        variables.put("HOTLINE_PROMPTS", settings.prompts().toString());
        variables.put("HOTLINE_ESPEAK", tools.resolve("espeak-ng").toString());
        variables.put("HOTLINE_SOX", tools.resolve("sox").toString());
        variables.put("HOTLINE_SIPP", tools.resolve("sipp").toString());
        variables.put("HOTLINE_REDIS_URL", new RedisPart(settings).url(secrets));
        if (settings.databaseUrl() == null) {
            var postgres = new PostgresPart(settings);
            variables.put("HOTLINE_DB_URL", postgres.url());
            variables.put("HOTLINE_DB_USER", postgres.user());
            variables.put("HOTLINE_DB_PASSWORD", secrets.database());
        }
        variables.putAll(settings.given());
        variables.put("HOTLINE_VOSK_MODEL", settings.voskModel().toString());
        variables.put("HOTLINE_EAR_MODEL", settings.bundledModel().toString());
        return variables;
    }
}
