package cn.hotline12368.knowledge.index;

/**
 * An entry compared with a question.
 *
 * @param likeness ranks it among the entries of its topic
 */
record Fit(int entry, Closeness close, double likeness) {}
