/**
 * Brings the binaries a run needs into its cache folder without installing anything on the machine: Asterisk 22, espeak-ng,
 * sox and sipp from Debian packages that are only unpacked, PostgreSQL and Redis from our own class path.
 *
 * <p>Example: {@code new AsteriskKit(cache, modulesConf, debian, progress).ensure()} returns {@code cache/asterisk22}; a
 * second call finds it there. Each kit is made aside and renamed, so it is there wholly or not at all.
 */
@NullMarked
package cn.hotline12368.launcher.provision;

import org.jspecify.annotations.NullMarked;
