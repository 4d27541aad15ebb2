/**
 * What a run is told from outside ({@code HOTLINE_*}), where it keeps its files, and the secrets it makes for itself.
 *
 * <p>Example: {@code HOTLINE_SIP_PORT=5070} becomes {@code settings.ports().sip() == 5070}; {@code HOTLINE_SIP_PORT=x}
 * becomes one line that says so.
 */
@NullMarked
package cn.hotline12368.launcher.settings;

import org.jspecify.annotations.NullMarked;
