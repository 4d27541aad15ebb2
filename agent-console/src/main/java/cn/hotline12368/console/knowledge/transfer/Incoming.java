package cn.hotline12368.console.knowledge.transfer;

import cn.hotline12368.knowledge.Draft;

/** One article of a file. */
record Incoming(int row, Draft draft) {}
