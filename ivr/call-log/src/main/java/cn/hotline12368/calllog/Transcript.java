package cn.hotline12368.calllog;

import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.KeyPressed;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallEvent.Source;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said on a call, by whom, as a fold over its events. */
public record Transcript(List<Line> lines) {

    /**
     * @param who {@code caller}, {@code machine} or {@code key}
     * @param offsetMs milliseconds since the recording began
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int seq,
            Instant at,
            String who,
            String text,
            long offsetMs,
            @Nullable Long endMs,
            @Nullable Double confidence,
            @Nullable String route,
            @Nullable String articleId,
            @Nullable String articleTitle,
            @Nullable Integer articleVersion,
            List<String> legalBasis,
            @Nullable Long latencyMs) {

        /** A line of a talk in writing, which has neither sound nor a recogniser. */
        public static Line written(int seq, Instant at, String who, String text, long offsetMs) {
            return new Line(seq, at, who, text, offsetMs, null, null, null, null, null, null, List.of(), null);
        }

        Line endingAt(long endMs) {
            return new Line(
                    seq,
                    at,
                    who,
                    text,
                    offsetMs,
                    endMs,
                    confidence,
                    route,
                    articleId,
                    articleTitle,
                    articleVersion,
                    legalBasis,
                    latencyMs);
        }
    }

    public static Transcript of(List<Recorded> events) {
        Map<Integer, Answered> answers = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case Answered answered -> answers.put(recorded.seq(), answered);
                case Heard heard -> lines.add(heard(recorded, heard));
                case Said said -> lines.add(said(recorded, said, answers.get(said.answerSeq())));
                case SaidOver over -> close(lines, over);
                case KeyPressed key -> lines.add(line(recorded, "key", key.key(), key.offsetMs()));
                case MessageLeft message -> lines.add(message(recorded, message));
                case null, default -> {}
            }
        }
        return new Transcript(List.copyOf(lines));
    }

    /** The end of what the machine said last; without it the machine was cut off by a crash. */
    private static void close(List<Line> lines, SaidOver over) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).who().equals("machine")) {
                lines.set(i, lines.get(i).endingAt(over.endMs()));
                return;
            }
        }
    }

    private static Line message(Recorded recorded, MessageLeft message) {
        return line(recorded, "caller", message.text().isEmpty() ? "（留言录音）" : "（留言）" + message.text(), 0);
    }

    private static Line heard(Recorded recorded, Heard heard) {
        return new Line(
                recorded.seq(),
                recorded.at(),
                "caller",
                heard.text(),
                heard.startMs(),
                heard.endMs(),
                heard.confidence(),
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Line said(Recorded recorded, Said said, @Nullable Answered answered) {
        Source source = answered == null || answered.sources().isEmpty()
                ? null
                : answered.sources().getFirst();
        return new Line(
                recorded.seq(),
                recorded.at(),
                "machine",
                said.text(),
                said.startMs(),
                null,
                answered == null ? null : answered.confidence(),
                answered == null ? null : answered.route(),
                source == null ? null : source.articleId(),
                source == null ? null : source.title(),
                source == null ? null : source.version(),
                source == null ? List.of() : source.legalBasis(),
                said.latencyMs());
    }

    private static Line line(Recorded recorded, String who, String text, long offsetMs) {
        return new Line(
                recorded.seq(),
                recorded.at(),
                who,
                text,
                offsetMs,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
