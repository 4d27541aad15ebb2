package cn.hotline12368.launcher.host;

import java.util.Locale;

/**
 * The CPUs for which Debian, the PostgreSQL and the Redis binaries all exist. Each of them has its own word for the same
 * CPU.
 */
public enum Cpu {
    AMD64("amd64", "postgres-linux-x86_64.txz", "-linux-amd64"),
    ARM64("arm64", "postgres-linux-arm_64.txz", "-linux-arm64");

    private final String debian;
    private final String postgresArchive;
    private final String redisSuffix;

    Cpu(String debian, String postgresArchive, String redisSuffix) {
        this.debian = debian;
        this.postgresArchive = postgresArchive;
        this.redisSuffix = redisSuffix;
    }

    public static Cpu here() {
        return of(System.getProperty("os.arch", "unknown"));
    }

    static Cpu of(String javaName) {
        return switch (javaName.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> AMD64;
            case "aarch64", "arm64" -> ARM64;
            default ->
                throw new CannotRunException("unknown CPU '" + javaName
                        + "': binaries exist for amd64 and arm64; set HOTLINE_ASTERISK, HOTLINE_DB_URL and"
                        + " HOTLINE_REDIS_URL to use others");
        };
    }

    public String debian() {
        return debian;
    }

    public String postgresArchive() {
        return postgresArchive;
    }

    public String redisSuffix() {
        return redisSuffix;
    }
}
