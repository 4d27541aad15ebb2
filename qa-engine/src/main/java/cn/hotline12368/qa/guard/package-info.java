/**
 * What the machine must not answer, recognised by its wording: danger to a life, complaints, petitions and abuse before anything
 * else, questions on the outcome after the calculators. Each has one fixed reply and one route, never blended with an answer.
 *
 * <p>「不给我立案我就不想活了」 is {@link cn.hotline12368.qa.guard.Guardrail#SELF_HARM}, not a question about filing.
 */
@NullMarked
package cn.hotline12368.qa.guard;

import org.jspecify.annotations.NullMarked;
