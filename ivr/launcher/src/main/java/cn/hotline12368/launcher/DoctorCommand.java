package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Shell;
import cn.hotline12368.launcher.process.Port;
import cn.hotline12368.launcher.process.Roll;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at everything a run needs and says what is wrong with it; ends with 0 if nothing stands in the way. */
final class DoctorCommand {

    private static final long NEEDED_BYTES = 2_000_000_000L;
    private static final int JDK = 25;

    private final Scene scene;
    private final Settings settings;
    private final Findings findings = new Findings(System.out);

    DoctorCommand(Scene scene) {
        this.scene = scene;
        this.settings = scene.settings();
    }

    int run() {
        int feature = Runtime.version().feature();
        findings.check(
                feature >= JDK, "JDK " + Runtime.version(), "JDK " + feature + " is too old: install JDK " + JDK);
        programs();
        binaries();
        disk();
        ports();
        new Ear(settings).report(findings);
        if (scene.running() == 0) {
            findings.note("the hotline does not run; ./hotline run starts it");
        } else {
            new Knowledge(settings).report(findings);
        }
        return findings.allWell() ? 0 : 1;
    }

    private void programs() {
        for (String program : List.of("mvn", "node", "npm", "setsid", "apt-get", "dpkg-deb")) {
            Shell.find(program)
                    .ifPresentOrElse(
                            path -> findings.good(program + " is " + path),
                            () -> findings.bad(program + " is missing: apt-get install " + packageOf(program)));
        }
    }

    private static String packageOf(String program) {
        return switch (program) {
            case "mvn" -> "maven";
            case "node" -> "nodejs (20.19 or newer)";
            case "setsid" -> "util-linux";
            case "apt-get" -> "apt";
            case "dpkg-deb" -> "dpkg";
            default -> program;
        };
    }

    private void binaries() {
        try {
            Path asterisk = scene.parts().asteriskBinary();
            if (Files.isExecutable(asterisk)) {
                String version = Shell.run(List.of(asterisk.toString(), "-V"), Duration.ofSeconds(10))
                        .output();
                findings.good(version.strip() + " is " + asterisk);
            } else {
                findings.note("Asterisk 22 is not here yet; ./hotline run fetches it");
            }
        } catch (CannotRunException e) {
            findings.bad(String.valueOf(e.getMessage()));
        }
    }

    private void disk() {
        try {
            Path existing = settings.home().folder();
            while (!Files.exists(existing)) {
                existing = Folders.parent(existing);
            }
            long free = Files.getFileStore(existing).getUsableSpace();
            findings.check(
                    free >= NEEDED_BYTES,
                    free / 1_000_000_000 + " GB are free for " + settings.home().folder(),
                    "only " + free / 1_000_000 + " MB are free for "
                            + settings.home().folder() + ": make room, or set HOTLINE_HOME");
        } catch (IOException e) {
            findings.bad("cannot look at the disk of " + settings.home().folder() + ": " + e.getMessage());
        }
    }

    private void ports() {
        List<Service> services = scene.parts().services();
        Set<String> running = new Roll(settings.home().run(), services)
                .call().stream()
                        .filter(entry -> entry.pid() != 0)
                        .map(Roll.Entry::name)
                        .collect(Collectors.toSet());
        for (Service service : services) {
            for (Port port : service.ports()) {
                String what = "port " + port.number() + " (" + port.purpose() + ")";
                if (running.contains(service.name())) {
                    findings.good(what + " is used by our " + service.name());
                } else {
                    findings.check(port.free(), what + " is free", port.complaint());
                }
            }
        }
    }
}
