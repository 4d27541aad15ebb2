package cn.hotline12368.launcher.settings;

/** Every port of one run; each can be moved, so that copies run side by side. */
public record Ports(
        int sip,
        int rtpStart,
        int rtpEnd,
        int asteriskHttp,
        int ami,
        int agi,
        int audioSocket,
        int bridge,
        int console,
        int db,
        int redis) {

    static Ports read(Variables variables) {
        return new Ports(
                variables.port("HOTLINE_SIP_PORT", 5060),
                variables.port("HOTLINE_RTP_START", 20000),
                variables.port("HOTLINE_RTP_END", 20999),
                variables.port("HOTLINE_ASTERISK_HTTP_PORT", 8088),
                variables.port("HOTLINE_AMI_PORT", 5038),
                variables.port("HOTLINE_AGI_PORT", 4573),
                variables.port("HOTLINE_AUDIOSOCKET_PORT", 9092),
                variables.port("HOTLINE_BRIDGE_PORT", 8081),
                variables.port("HOTLINE_CONSOLE_PORT", 8080),
                variables.port("HOTLINE_DB_PORT", 15432),
                variables.port("HOTLINE_REDIS_PORT", 16379));
    }
}
