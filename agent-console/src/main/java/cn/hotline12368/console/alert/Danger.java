package cn.hotline12368.console.alert;

import java.time.Instant;

/** Danger in something written. Personal content in {@code words}. */
record Danger(Instant at, String kind, String channel, String court, String sessionId, String words) {}
