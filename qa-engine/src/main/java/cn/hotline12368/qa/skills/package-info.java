/**
 * Which skills the engine is made of, in the order in which they are asked; both applications and the benchmark use this list.
 *
 * <pre>{@code QaEngine engine = new QaEngine(finder, clock, Skills.guards(), Skills.tasks(new CaseTask("示0101")));}</pre>
 */
@NullMarked
package cn.hotline12368.qa.skills;

import org.jspecify.annotations.NullMarked;
