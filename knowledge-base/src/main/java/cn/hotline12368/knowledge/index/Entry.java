package cn.hotline12368.knowledge.index;

import java.util.List;

/**
 * What is to be found.
 *
 * @param topic entries of one topic are no rivals: a question that fits two of them is not in doubt
 * @param asks the ways people ask for it
 * @param keywords words that stand for it alone
 * @param answer what is said to the question
 */
public record Entry(String topic, String title, List<String> asks, List<String> keywords, String answer) {}
