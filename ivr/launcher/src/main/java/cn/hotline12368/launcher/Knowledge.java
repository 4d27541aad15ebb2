package cn.hotline12368.launcher;

import cn.hotline12368.launcher.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;

/** How much of the knowledge is published and how much waits for verification, as the console counts it. */
record Knowledge(Settings settings) {

    void report(Findings findings) {
        system().ifPresentOrElse(
                        json -> findings.good("knowledge: revision " + value(json, "revision") + ", "
                                + value(json, "published") + " items published, " + value(json, "unverified")
                                + " not verified and so not spoken"),
                        () -> findings.bad("the console does not tell about its knowledge; see "
                                + settings.home().log("console")));
    }

    private Optional<String> system() {
        URI base = URI.create(settings.consoleUrl() + "/api/v1/");
        try (var web = new Web()) {
            return password()
                    .flatMap(password -> web.post(
                            base.resolve("session"), "{\"username\":\"admin\",\"password\":\"" + password + "\"}"))
                    .flatMap(answer -> web.get(base.resolve("system")));
        }
    }

    private Optional<String> password() {
        try {
            return Files.readAllLines(settings.home().credentials()).stream()
                    .filter(line -> line.startsWith("admin="))
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String value(String json, String name) {
        return Web.member(json, name).orElse("?");
    }
}
