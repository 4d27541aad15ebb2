package cn.hotline12368.launcher.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a process is started.
 *
 * @param environment added to the launcher's own
 * @param log takes both output streams, appended
 * @param version changes when the program or its configuration does: a process found running with another one is not
 *     kept
 */
public record Launch(List<String> command, Map<String, String> environment, Path folder, Path log, String version) {

    /** Environments hold secrets, so they are not part of what gets printed. */
    @Override
    public String toString() {
        return "Launch[" + command.getFirst() + " …]";
    }
}
