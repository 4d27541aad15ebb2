package cn.hotline12368.bridge.ear;

import cn.hotline12368.calllog.CallEvent.Word;
import java.util.List;

/**
 * @param words times in milliseconds since the first audio that was accepted
 * @param confidence mean of the words' confidences; it tells nonsense from sense, but not a wrong digit from a right one
 */
public record Hearing(String text, List<Word> words, double confidence) {

    public static final Hearing NOTHING = new Hearing("", List.of(), 0);
}
