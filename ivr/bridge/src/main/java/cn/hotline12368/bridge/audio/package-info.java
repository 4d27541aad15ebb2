/**
 * The caller's audio, both ways: AudioSocket frames in, paced frames out, and where speech begins and ends in them.
 *
 * <p>A frame is 320 bytes: 20 ms of 8 kHz, 16 bit, little-endian, mono. Example: {@code 0x10 0x01 0x40 <320 bytes>}.
 */
@NullMarked
package cn.hotline12368.bridge.audio;

import org.jspecify.annotations.NullMarked;
