package cn.hotline12368.knowledge;

import java.time.LocalDate;

/** Proof that somebody compared an article with the text of the law: which text, which article, on which day. */
public record Verification(String text, String article, LocalDate date) {}
