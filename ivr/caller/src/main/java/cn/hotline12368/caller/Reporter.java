package cn.hotline12368.caller;

import cn.hotline12368.caller.Conversation.Spoken;
import cn.hotline12368.caller.calllog.LoggedCall;
import cn.hotline12368.caller.calllog.LoggedCall.Who;
import cn.hotline12368.caller.ear.Ear;
import cn.hotline12368.caller.ear.Likeness;
import cn.hotline12368.caller.ear.VoiceActivity;
import cn.hotline12368.caller.rtp.Span;
import cn.hotline12368.caller.rtp.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets what was said beside what was heard and what the hotline wrote down. A turn lasts from its first word to the next turn's. */
final class Reporter {
    /** The hotline counts from its own answer, we from ours: the difference stays far below the pause between turns. */
    private static final long CLOCKS_APART = Span.samples(500);

    /** Longer than any call: three days. */
    private static final long NEVER = Integer.MAX_VALUE;

    private static final long MARGIN = Span.samples(250);

    private final List<Spoken> spoken;
    private final Track hotline;
    private final List<Span> sounds;

    Reporter(List<Spoken> spoken, Track hotline) {
        this.spoken = spoken;
        this.hotline = hotline;
        this.sounds = sounds(hotline);
    }

    boolean allAnswered() {
        return spoken.stream()
                .filter(Spoken::needsAnswer)
                .noneMatch(line -> replies(spoken.indexOf(line)).isEmpty());
    }

    List<Report.Turn> turns(Ear ear, @Nullable LoggedCall logged) {
        List<Report.Turn> turns = new ArrayList<>();
        for (int i = 0; i < spoken.size(); i++) {
            turns.add(turn(i, ear, logged));
        }
        return turns;
    }

    private Report.Turn turn(int index, Ear ear, @Nullable LoggedCall logged) {
        List<Span> replies = replies(index);
        long end = spoken.get(index).said().to();
        String heard = replies.isEmpty() ? "" : heard(ear, replies);
        Long delay = replies.isEmpty() ? null : Span.millis(replies.getFirst().from() - end);
        List<LoggedCall.Line> lines = logged == null ? List.of() : lines(index, logged);
        String answer = text(lines, Who.MACHINE);
        return new Report.Turn(
                spoken.get(index).label(),
                text(lines, Who.CALLER),
                answer,
                lines.stream()
                        .map(LoggedCall.Line::articleId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                heard,
                answer == null ? null : Math.round(Likeness.of(answer, heard) * 1_000) / 1_000.0,
                delay);
    }

    private String heard(Ear ear, List<Span> replies) {
        long from = Math.max(0, replies.getFirst().from() - MARGIN);
        return ear.understand(hotline.slice(from, replies.getLast().to() + MARGIN));
    }

    private List<Span> replies(int index) {
        Span said = spoken.get(index).said();
        return sounds.stream()
                .filter(sound -> sound.repliesTo(said) && sound.from() < next(index))
                .toList();
    }

    private long next(int index) {
        return index + 1 < spoken.size() ? spoken.get(index + 1).said().from() : NEVER;
    }

    private List<LoggedCall.Line> lines(int index, LoggedCall logged) {
        long from = Span.millis(spoken.get(index).said().from() - CLOCKS_APART);
        long to = Span.millis(next(index) - CLOCKS_APART);
        return logged.lines().stream()
                .filter(line -> line.offsetMillis() >= from && line.offsetMillis() < to)
                .toList();
    }

    private static @Nullable String text(List<LoggedCall.Line> lines, Who who) {
        String text = lines.stream()
                .filter(line -> line.who() == who)
                .map(LoggedCall.Line::text)
                .collect(Collectors.joining());
        return text.isEmpty() ? null : text;
    }

    private static List<Span> sounds(Track track) {
        var activity = new VoiceActivity();
        for (long from = 0; from < track.length() + Span.PER_SECOND; from += VoiceActivity.FRAME) {
            activity.hear(track.slice(from, from + VoiceActivity.FRAME));
        }
        return activity.sounds();
    }
}
