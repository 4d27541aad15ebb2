package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asterisk 22 from a newer Debian suite, reduced to the modules that our modules.conf names and the libraries they load.
 * The XML documentation stays: Asterisk's configuration framework reads it.
 */
public final class AsteriskKit {

    public static final String NAME = "asterisk22";

    /** Packages that only install scripts need, which are never run here. */
    private static final Pattern FOR_SCRIPTS_ONLY = Pattern.compile("(perl|gnupg|gpg|dirmngr|pinentry|debconf|adduser"
            + "|passwd|login|base-passwd|libperl|perl-modules|tzdata|libpam|libsemanage|libsepol).*");

    private final Path cache;
    private final List<String> modules;
    private final Progress progress;

    public AsteriskKit(Path cache, Path modulesConf, Progress progress) {
        this.cache = cache;
        this.modules = ModulesConf.modules(modulesConf);
        this.progress = progress;
    }

    /** Returns the folder with {@code bin/asterisk}, {@code modules} and {@code share} */
    public Path ensure() {
        return new Kit(cache, NAME).ensure(this::complete, kit -> make(Debian.ofThisMachine(), kit));
    }

    private boolean complete(Path kit) {
        return Files.isExecutable(kit.resolve("bin/asterisk"))
                && modules.stream()
                        .allMatch(module -> Files.exists(kit.resolve("modules").resolve(module)));
    }

    private void make(Debian debian, Path kit) {
        progress.say("fetching Asterisk 22 from Debian (about 66 MB; nothing gets installed)");
        CannotRunException last = new CannotRunException("no Debian suite carries Asterisk 22");
        for (String sources : debian.sourcesWithAsterisk()) {
            Path work = kit.resolveSibling("." + NAME + ".work");
            try {
                Folders.delete(work);
                make(new PrivateApt(work, sources), work, kit);
                return;
            } catch (CannotRunException e) {
                last = e;
            } finally {
                Folders.delete(work);
            }
        }
        throw new CannotRunException(last.getMessage() + "; or set HOTLINE_ASTERISK to an Asterisk 20 or newer", last);
    }

    private void make(PrivateApt apt, Path work, Path kit) {
        apt.update();
        List<Path> debs = apt.download(
                apt.closure(List.of("asterisk")),
                name -> !FOR_SCRIPTS_ONLY.matcher(name).matches());
        progress.say("unpacking Asterisk 22");
        DebTree tree = DebTree.unpack(debs, work.resolve("root"));
        var programs = new ArrayList<Path>();
        programs.add(tree.root().resolve("usr/sbin/asterisk"));
        DebTree.copy(programs.getFirst(), kit.resolve("lib/asterisk.bin"));
        for (String module : modules) {
            Path file = tree.libraries().resolve("asterisk/modules").resolve(module);
            if (!Files.exists(file)) {
                throw new CannotRunException(
                        "Debian's Asterisk has no module " + module + ", which modules.conf names");
            }
            programs.add(file);
            DebTree.copy(file, kit.resolve("modules").resolve(module));
        }
        tree.copyLibraries(programs, kit.resolve("lib"));
        copyShare(tree.root().resolve("usr/share/asterisk"), kit.resolve("share"));
        PackageList.write(debs, kit);
        Wrapper.write(kit, "asterisk", "");
    }

    private static void copyShare(Path from, Path to) {
        for (String folder : List.of("documentation", "rest-api")) {
            DebTree.copyTree(from.resolve(folder), to.resolve(folder));
        }
        try (Stream<Path> sounds = Files.list(from.resolve("sounds"))) {
            sounds.filter(folder -> String.valueOf(folder.getFileName()).startsWith("en_"))
                    .findFirst()
                    .ifPresent(folder -> DebTree.copyTree(folder, to.resolve("sounds/en")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
