package cn.hotline12368.knowledge.index;

/**
 * An entry that may be meant.
 *
 * @param entry position of the entry in the list that the index was built from
 * @param confidence probability, 0 to 1, that its topic is the right one
 * @param likeness what ranks the entries: the views' scores weighed and summed
 */
public record Match(int entry, double confidence, double likeness, Scores scores) {}
