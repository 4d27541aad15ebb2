/**
 * What the machine must not answer, recognised by its wording before anything else: danger to a life, complaints, petitions,
 * abuse, questions on the outcome. Each has one fixed reply and one route; none is ever blended with an answer.
 *
 * <p>「不给我立案我就不想活了」 is {@link cn.hotline12368.qa.guard.Guardrail#SELF_HARM}, not a question about filing.
 */
@NullMarked
package cn.hotline12368.qa.guard;

import org.jspecify.annotations.NullMarked;
