package cn.hotline12368.console.ask;

import cn.hotline12368.calllog.Transcript;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One conversation; two questions at once are answered one after the other. */
final class AskSession {

    private static final int REMEMBERED = 10;

    private final String id;
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Written> talk = new ArrayList<>();
    private Conversation conversation;
    private volatile @Nullable Identified identified;

    private record Written(Instant at, String question, String answer) {}

    AskSession(String id, Conversation conversation) {
        this.id = id;
        this.conversation = conversation;
    }

    String id() {
        return id;
    }

    void identified(Identified now) {
        identified = now;
    }

    /** The case that this session may hear about at this moment. */
    Optional<Identified> identified(Instant now) {
        return Optional.ofNullable(identified).filter(proof -> proof.until().isAfter(now));
    }

    Reply next(Function<Conversation, Reply> engine) {
        turn.lock();
        try {
            Reply reply = engine.apply(conversation);
            conversation = reply.conversation();
            return reply;
        } finally {
            turn.unlock();
        }
    }

    /** Keeps what was asked and what the screen showed, the last {@value #REMEMBERED} times. */
    void wrote(Instant at, String question, String answer) {
        turn.lock();
        try {
            talk.add(new Written(at, question, answer));
            if (talk.size() > REMEMBERED) {
                talk.removeFirst();
            }
        } finally {
            turn.unlock();
        }
    }

    List<Transcript.Line> talk() {
        turn.lock();
        try {
            List<Transcript.Line> lines = new ArrayList<>();
            for (Written written : talk) {
                lines.add(Transcript.Line.written(lines.size() + 1, written.at(), "caller", written.question(), 0));
                lines.add(Transcript.Line.written(lines.size() + 1, written.at(), "machine", written.answer(), 0));
            }
            return lines;
        } finally {
            turn.unlock();
        }
    }
}
