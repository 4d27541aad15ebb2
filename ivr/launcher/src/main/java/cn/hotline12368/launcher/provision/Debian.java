package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The Debian archive as this machine's apt reaches it. */
public final class Debian {

    /** Testing first: the calmer of the two suites that carry Asterisk 22. */
    private static final List<String> SUITES_WITH_ASTERISK = List.of("forky", "sid");

    private final List<AptSource> sources;

    private Debian(List<AptSource> sources) {
        this.sources = sources;
    }

    public static Debian ofThisMachine() {
        return of(Path.of("/etc/apt"));
    }

    static Debian of(Path aptFolder) {
        List<AptSource> debian =
                AptSources.read(aptFolder).stream().filter(AptSource::isDebian).toList();
        if (debian.stream().noneMatch(AptSource::isArchive)) {
            throw new CannotRunException("no Debian mirror stands in " + aptFolder
                    + ": add one ('Types: deb', component main), or install Asterisk 20 or newer with app_audiosocket,"
                    + " espeak-ng, sox and sip-tester yourself");
        }
        return new Debian(debian);
    }

    /** The suites that this machine itself installs from, with its security updates. */
    String ownSources() {
        return sources.stream().map(source -> source.stanza(source.suites())).collect(Collectors.joining());
    }

    /**
     * One try after another. A testing or unstable index that a mirror froze is over its date; the signature and the
     * hashes in it still hold.
     */
    List<String> sourcesWithAsterisk() {
        return SUITES_WITH_ASTERISK.stream()
                .flatMap(suite -> sources.stream()
                        .filter(AptSource::isArchive)
                        .map(source -> source.stanza(List.of(suite), "Check-Valid-Until: no")))
                .distinct()
                .toList();
    }
}
