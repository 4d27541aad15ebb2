package cn.hotline12368.console.knowledge.transfer;

/**
 * What kept a row from becoming a draft.
 *
 * @param row as the sheet counts it, or the place of the article in a text
 */
record Fault(int row, String field, String problem) {}
