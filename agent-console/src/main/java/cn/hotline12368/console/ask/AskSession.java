package cn.hotline12368.console.ask;

import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.Reply;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One conversation; two questions at once are answered one after the other. */
final class AskSession {

    private final String id;
    private final ReentrantLock turn = new ReentrantLock();
    private Conversation conversation;
    private volatile @Nullable Identified identified;

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
}
