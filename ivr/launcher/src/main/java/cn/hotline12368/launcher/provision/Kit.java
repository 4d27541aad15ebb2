package cn.hotline12368.launcher.provision;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A folder of binaries that is there wholly or not at all: made aside, then renamed. A file lock makes a second process
 * wait and then find the work done; what an interrupted one left is thrown away by the next.
 */
final class Kit {

    private final Path cache;
    private final String name;

    Kit(Path cache, String name) {
        this.cache = cache;
        this.name = name;
    }

    Path folder() {
        return cache.resolve(name);
    }

    /**
     * Makes the folder if it is not complete.
     *
     * @param complete looks at a folder that is there
     * @param maker fills the empty folder it is given
     */
    Path ensure(Predicate<Path> complete, Consumer<Path> maker) {
        if (complete.test(folder())) {
            return folder();
        }
        Turn turn = Turn.waitFor(cache.resolve("." + name + ".lock"));
        try (turn) {
            if (!complete.test(folder())) {
                make(maker);
            }
            return folder();
        } catch (IOException e) {
            throw new CannotRunException("cannot make " + folder() + ": " + e.getMessage(), e);
        }
    }

    private void make(Consumer<Path> maker) throws IOException {
        Path aside = cache.resolve("." + name + ".new");
        Folders.delete(aside);
        maker.accept(Folders.make(aside));
        Folders.delete(folder());
        Files.move(aside, folder(), StandardCopyOption.ATOMIC_MOVE);
    }
}
