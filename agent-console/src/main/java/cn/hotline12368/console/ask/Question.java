package cn.hotline12368.console.ask;

import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.qa.Channel;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** @param sessionId of an earlier answer; null begins a conversation
 * @param court whose answers are wanted; null for the court of this hotline */
record Question(
        @Nullable String text,
        @Nullable String channel,
        @Nullable String sessionId,
        @Nullable String court) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_COURT = 100;

    String checkedText() {
        if (text == null || text.isBlank()) {
            throw ProblemException.badRequest("请填写要咨询的问题（text）");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw ProblemException.tooLarge("问题最多 " + LONGEST + " 个字");
        }
        return text;
    }

    Channel checkedChannel() {
        return Arrays.stream(Channel.values())
                .filter(known -> known.code().equals(channel))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest("channel 应为 "
                        + Arrays.stream(Channel.values()).map(Channel::code).collect(Collectors.joining("、"))
                        + " 之一"));
    }

    String courtOr(String usual) {
        if (court != null && court.length() > LONGEST_COURT) {
            throw ProblemException.badRequest("court 最多 " + LONGEST_COURT + " 个字");
        }
        return court == null || court.isBlank() ? usual : court;
    }
}
