/**
 * Cases of a court that does not exist, for trying the hotline without a court's system.
 *
 * <pre>{@code CaseDirectory directory = new EmbeddedCaseDirectory(clock);}</pre>
 */
@NullMarked
package cn.hotline12368.qa.cases.embedded;

import org.jspecify.annotations.NullMarked;
