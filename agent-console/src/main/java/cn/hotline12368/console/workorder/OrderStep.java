package cn.hotline12368.console.workorder;

import java.time.Instant;

/** One line of an order's history, which only ever grows. */
record OrderStep(Instant at, String who, String what) {}
