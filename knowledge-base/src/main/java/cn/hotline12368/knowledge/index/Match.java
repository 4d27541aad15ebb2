package cn.hotline12368.knowledge.index;

/**
 * An entry that may be meant.
 *
 * @param entry position of the entry in the list that the index was built from
 * @param confidence probability, 0 to 1, that it is the right one
 */
public record Match(int entry, double confidence) {}
