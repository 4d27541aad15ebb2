/**
 * The whole system on real parts: started by the launcher, called over SIP, read over HTTP, looked at in a browser.
 *
 * <p>All classes share one running hotline with ports and folders of its own, except those that need a broken one.
 */
@NullMarked
package cn.hotline12368.launcher.whole;

import org.jspecify.annotations.NullMarked;
