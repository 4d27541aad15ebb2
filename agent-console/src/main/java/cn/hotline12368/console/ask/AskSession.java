package cn.hotline12368.console.ask;

import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.Reply;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** One conversation; two questions at once are answered one after the other. */
final class AskSession {

    private final String id;
    private final ReentrantLock turn = new ReentrantLock();
    private Conversation conversation;

    AskSession(String id, Conversation conversation) {
        this.id = id;
        this.conversation = conversation;
    }

    String id() {
        return id;
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
