package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** espeak-ng (the machine's voice), sox (changes sound formats) and sipp (places test calls), from the machine's own suite. */
public final class ToolKit {

    public static final String NAME = "tools";

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
        } finally {
            Folders.delete(work);
        }
    }
}
