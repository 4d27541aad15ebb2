/**
 * What a party may hear of his own case, after he has proved who he is. Pure: the court's system, the locks and the audit are
 * ports, with adapters in packages below.
 *
 * <pre>{@code Outcome outcome = desk.look(Asker.calling("13900000000"), "（2026）示0101民初123号", new Proof.QueryCode("000000"));
 * if (outcome instanceof Outcome.Told(CaseFile file)) { speak(StatusText.spoken(file)); }}</pre>
 */
@NullMarked
package cn.hotline12368.qa.cases;

import org.jspecify.annotations.NullMarked;
