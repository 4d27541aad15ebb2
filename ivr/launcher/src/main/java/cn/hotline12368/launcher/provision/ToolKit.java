package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.host.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** espeak-ng (the machine's voice), sox (changes sound formats) and sipp (places test calls), from the machine's own suite. */
public final class ToolKit {

    public static final String NAME = "tools";

    /** The dynamic linker's exit code for a missing library. */
    private static final int CANNOT_RUN = 127;

    private static final List<String> PACKAGES = List.of("espeak-ng", "sox", "sip-tester");
    private static final List<String> PROGRAMS = List.of("espeak-ng", "sox", "sipp");

    private final Path cache;
    private final Progress progress;

    public ToolKit(Path cache, Progress progress) {
        this.cache = cache;
        this.progress = progress;
    }

    /** Returns the folder with {@code bin/espeak-ng}, {@code bin/sox} and {@code bin/sipp} */
    public Path ensure() {
        return new Kit(cache, NAME).ensure(ToolKit::complete, kit -> make(Debian.ofThisMachine(), kit));
    }

    private static boolean complete(Path kit) {
        return PROGRAMS.stream()
                .allMatch(program -> Files.isExecutable(kit.resolve("bin").resolve(program)));
    }

    /** A library that was not found shows here, not in the first call. */
    private static void tryOut(Path kit, String program) {
        String option = program.equals("sipp") ? "-v" : "--version";
        Shell.Outcome outcome =
                Shell.run(List.of(kit.resolve("bin").resolve(program).toString(), option), Duration.ofSeconds(10));
        if (outcome.exit() == CANNOT_RUN) {
            throw new CannotRunException("the unpacked " + program + " does not run: " + outcome.output());
        }
    }

    private void make(Debian debian, Path kit) {
        progress.say("fetching espeak-ng, sox and sipp from Debian (nothing gets installed)");
        Path work = kit.resolveSibling("." + NAME + ".work");
        try {
            Folders.delete(work);
            var apt = new PrivateApt(work, debian.ownSources());
            apt.update();
            List<Path> debs = apt.download(apt.closure(PACKAGES), name -> true);
            DebTree tree = DebTree.unpack(debs, work.resolve("root"));
            List<Path> programs = PROGRAMS.stream()
                    .map(tree.root().resolve("usr/bin")::resolve)
                    .toList();
            for (Path program : programs) {
                DebTree.copy(program, kit.resolve("lib").resolve(program.getFileName() + ".bin"));
            }
            tree.copyLibraries(programs, kit.resolve("lib"));
            DebTree.copyTree(tree.libraries().resolve("espeak-ng-data"), kit.resolve("share/espeak-ng-data"));
            PackageList.write(debs, kit);
            Wrapper.write(kit, "espeak-ng", "export ESPEAK_DATA_PATH=\"$kit/share\"\n");
            Wrapper.write(kit, "sox", "");
            Wrapper.write(kit, "sipp", "");
            PROGRAMS.forEach(program -> tryOut(kit, program));
        } finally {
            Folders.delete(work);
        }
    }
}
