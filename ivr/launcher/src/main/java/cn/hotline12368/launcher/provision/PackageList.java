package cn.hotline12368.launcher.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** {@code PACKAGES}: which package files a kit was made of, with their SHA-256, to know what runs years later. */
final class PackageList {

    private static final String FILE = "PACKAGES";

    private PackageList() {}

    static void write(List<Path> debs, Path kit) {
        String lines = debs.stream()
                .map(deb -> sha256(deb) + "  " + deb.getFileName() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(kit.resolve(FILE), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var through = new DigestInputStream(stream, digest)) {
                through.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
