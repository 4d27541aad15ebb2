package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Cpu;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machine's apt-get with a state of its own in one folder: it downloads as the machine does (proxies, certificates,
 * log-ins) and checks every hash against the signed index, but believes that nothing is installed, installs nothing and
 * needs no root.
 */
final class PrivateApt {

    private static final Duration INDEX_WITHIN = Duration.ofMinutes(10);
    private static final Duration DOWNLOAD_WITHIN = Duration.ofMinutes(30);
    private static final Pattern INSTALLED = Pattern.compile("Inst (\\S+) \\((\\S+) .*");

    private final Path folder;

    /** Makes the private state; the sources are deb822 stanzas. */
    PrivateApt(Path folder, String sources) {
        this.folder = folder;
        for (String name : List.of("parts", "sources", "state/lists/partial", "cache/archives/partial", "debs")) {
            Folders.make(folder.resolve(name));
        }
        Folders.write(folder.resolve("status"), "");
        Folders.write(folder.resolve("sources/hotline.sources"), sources);
        linkMachineConfiguration();
        Folders.write(folder.resolve("apt.conf"), configuration());
    }

    void update() {
        Shell.Outcome outcome = apt(folder, INDEX_WITHIN, "-q", "-o", "Acquire::Retries=2", "--error-on=any", "update");
        outcome.lines().stream()
                .filter(line -> line.contains("Failed to fetch"))
                .findFirst()
                .ifPresent(line -> {
                    throw new CannotRunException("the Debian mirror of this machine can't be reached: "
                            + line.replaceFirst("^[EW]: ", "").strip());
                });
        outcome.orFail("read the package index of the Debian mirror");
    }

    /** The package and all it depends on, as {@code name=version}. */
    List<String> closure(List<String> packages) {
        var arguments = new ArrayList<>(List.of("-q", "-s", "install"));
        arguments.addAll(packages);
        return apt(folder, INDEX_WITHIN, arguments.toArray(String[]::new))
                .orFail("find the packages " + String.join(", ", packages))
                .lines()
                .stream()
                .map(INSTALLED::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1) + "=" + match.group(2))
                .toList();
    }

    /** Downloads the chosen ones; apt refuses a file whose hash is not the one of the signed index. */
    List<Path> download(List<String> closure, Predicate<String> chosen) {
        var arguments = new ArrayList<>(List.of("-q", "-o", "Acquire::Retries=2", "download"));
        closure.stream().filter(chosen).forEach(arguments::add);
        Path debs = folder.resolve("debs");
        apt(debs, DOWNLOAD_WITHIN, arguments.toArray(String[]::new)).orFail("download Debian packages");
        try (Stream<Path> files = Files.list(debs)) {
            return files.filter(file -> file.toString().endsWith(".deb"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shell.Outcome apt(Path in, Duration within, String... arguments) {
        var command = new ArrayList<>(List.of("apt-get"));
        command.addAll(List.of(arguments));
        return Shell.run(
                command, Map.of("APT_CONFIG", folder.resolve("apt.conf").toString()), in, within);
    }

    /**
     * What the machine says about reaching a mirror holds, but not its hooks after an update: they would clean or notify
     * the machine's own apt.
     */
    private void linkMachineConfiguration() {
        Path parts = Path.of("/etc/apt/apt.conf.d");
        if (Files.isDirectory(parts)) {
            try (Stream<Path> files = Files.list(parts)) {
                for (Path file : files.filter(Files::isReadable).toList()) {
                    Files.createSymbolicLink(folder.resolve("parts").resolve(file.getFileName()), file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Folders.write(folder.resolve("parts/zz-hotline"), """
                #clear APT::Update::Pre-Invoke;
                #clear APT::Update::Post-Invoke;
                #clear APT::Update::Post-Invoke-Success;
                """);
    }

    /** Read before the parts. The sandbox user of apt could not enter a folder that only its owner may enter. */
    private String configuration() {
        return """
                Dir::Etc::parts "@/parts";
                Dir::Etc::sourcelist "/dev/null";
                Dir::Etc::sourceparts "@/sources";
                Dir::Etc::preferences "/dev/null";
                Dir::Etc::preferencesparts "/dev/null";
                Dir::State "@/state";
                Dir::State::status "@/status";
                Dir::Cache "@/cache";
                APT::Architecture "%s";
                APT::Install-Recommends "false";
                APT::Sandbox::User "root";
                Acquire::Languages "none";
                """.formatted(Cpu.here().debian()).replace("@", folder.toString());
    }
}
