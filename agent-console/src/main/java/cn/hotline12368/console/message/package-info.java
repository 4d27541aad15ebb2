/**
 * What people leave in writing when the machine cannot help: a work order with the talk before it.
 *
 * <p>Example: {@code {"kind":"咨询","text":"想问我的案子由谁办","phone":"13900000000","channel":"web"}} →
 * {@code {"orderNo":"261122900018"}}.
 */
@NullMarked
package cn.hotline12368.console.message;

import org.jspecify.annotations.NullMarked;
