package cn.hotline12368.console.ask;

/** Whose answers these are, for the head of the page.
 * @param fictional whether the court exists for trying out only */
record AskPlace(String court, boolean fictional) {}
