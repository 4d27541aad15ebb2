package cn.hotline12368.qa;

import cn.hotline12368.qa.wording.Wording;
import java.time.LocalDate;

/**
 * What the caller said, with what is needed to understand it.
 *
 * @param heard the same without punctuation, and how it sounds
 * @param today the caller's day: 「昨天」 is the day before
 */
public record Utterance(String text, Wording.Heard heard, LocalDate today, Channel channel, String court) {

    public static Utterance of(String text, LocalDate today, Channel channel, String court) {
        return new Utterance(text, Wording.hear(text), today, channel, court);
    }
}
