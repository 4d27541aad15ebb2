package cn.hotline12368.console.court;

/** @param code begins with the code of the court above, parts separated by dots
 * @param fictional whether the court exists for trying out only */
public record Court(String code, String name, boolean fictional) {}
