package cn.hotline12368.caller;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The report for machines and for people. */
final class ReportText {
    private static final JsonMapper JSON = new JsonMapper();

    private ReportText() {}

    static String json(Report report) {
        return JSON.writeValueAsString(report);
    }

    static String plain(Report report) {
        var text = new StringBuilder();
        text.append("通话 ")
                .append(known(report.callId()))
                .append("，结果 ")
                .append(known(report.outcome()))
                .append('\n');
        report.turns().forEach(turn -> text.append(plain(turn)));
        return text.append("录音 ").append(report.recording()).toString();
    }

    private static String plain(Report.Turn turn) {
        String article = turn.articleId() == null ? "" : "〔" + turn.articleId() + "〕";
        String match = turn.heardMatch() == null ? "" : "（与回答相符 %.0f%%）".formatted(turn.heardMatch() * 100);
        String delay = turn.endOfSpeechToFirstAudioMs() == null ? "没有出声" : turn.endOfSpeechToFirstAudioMs() + " 毫秒后出声";
        return """

                来电人：%s
                  系统听到：%s
                  系统回答：%s%s
                  电话里听到：%s%s，%s
                """.formatted(
                turn.said(), known(turn.recognised()), known(turn.answer()), article, turn.heard(), match, delay);
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, "（无记录）");
    }
}
