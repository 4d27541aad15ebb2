/**
 * The machine below the hotline: other programs, folders, the kind of CPU, and how progress is shown.
 *
 * <p>Example: {@code Shell.run(List.of("dpkg-deb", "-x", "a.deb", "tree"), Duration.ofMinutes(1)).orFail("unpack a.deb")}.
 */
@NullMarked
package cn.hotline12368.launcher.host;

import org.jspecify.annotations.NullMarked;
