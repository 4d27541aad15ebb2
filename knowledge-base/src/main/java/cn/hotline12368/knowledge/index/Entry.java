package cn.hotline12368.knowledge.index;

import java.util.List;

/** What is to be found: a title, the ways people ask for it, words that stand for it alone, and a text that mentions it. */
public record Entry(String title, List<String> asks, List<String> keywords, String body) {}
