/**
 * Wires the look-up of cases: the court's system or the sample cases, with locks and audit in PostgreSQL.
 *
 * <pre>{@code HOTLINE_CASES_URL=https://cases.court.example/hotline/v1}</pre>
 */
@NullMarked
package cn.hotline12368.bridge.cases;

import org.jspecify.annotations.NullMarked;
