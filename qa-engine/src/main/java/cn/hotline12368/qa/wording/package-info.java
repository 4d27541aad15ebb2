/**
 * Ways to say one thing, kept in text files that anyone can read and extend.
 *
 * <pre>{@code Wording person = Wording.load("person");
 * person.matches(Wording.hear("帮我赚人工")); // true, by sound}</pre>
 */
@NullMarked
package cn.hotline12368.qa.wording;

import org.jspecify.annotations.NullMarked;
