package cn.hotline12368.knowledge;

/**
 * Why a draft cannot be submitted yet.
 *
 * @param field name of the field, {@code legalBasis[0].statute} for a part of one
 * @param problem in words for its editor
 */
public record Flaw(String field, String problem) {}
