package cn.hotline12368.console.gap;

import cn.hotline12368.console.ask.AskedListener;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Reply;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Holds written questions until the database takes them: nobody waits for it to get his answer. When it stays away, what is
 * over {@value #MOST} is dropped.
 */
final class WebQuestions implements AskedListener {

    private static final int MOST = 1_000;

    private final Questions questions;
    private final Clock clock;
    private final BlockingQueue<Questions.Written> waiting = new ArrayBlockingQueue<>(MOST);

    WebQuestions(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public void asked(String text, Channel channel, Reply reply) {
        String reason = Failure.of(reply);
        if (reason != null && text.indexOf('\0') < 0) {
            waiting.offer(Questions.Written.of(clock.instant(), text, reply, reason));
        }
    }

    /** By one thread. A question is let go only when it is in the database. */
    void flush() {
        for (Questions.Written next = waiting.peek(); next != null; next = waiting.peek()) {
            questions.put(next);
            waiting.remove();
        }
    }
}
