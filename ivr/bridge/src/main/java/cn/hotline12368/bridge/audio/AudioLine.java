package cn.hotline12368.bridge.audio;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One caller's audio as a conversation sees it: a queue of what comes in, and a mouth that plays one clip at a time.
 *
 * <p>Three threads: the reader of the socket puts inputs in, the pacer takes frames out, the conversation does the rest.
 */
public final class AudioLine {

    /** Ten seconds: only a conversation that hangs lets it fill, and then more audio is of no use. */
    private static final int MOST_WAITING = 500;

    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Clip> playing = new AtomicReference<>();
    private Runnable hangUp = () -> {};
    private boolean released;

    /** Conversation's thread. Waits for the next input; null when none came in time. */
    public @Nullable Input await(Duration patience) throws InterruptedException {
        return inputs.poll(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
    }

    /** Conversation's thread. Replaces what is being played; its end arrives as {@link Input.Played}. */
    public Clip play(byte[] pcm) {
        Clip clip = new Clip(pcm);
        playing.set(clip);
        return clip;
    }

    /** Conversation's thread. No end arrives for a clip that was silenced. */
    public void silence() {
        playing.set(null);
    }

    /** Ends AudioSocket in Asterisk, also one that is still to come; the call itself goes on in the dialplan. */
    public synchronized void release() {
        released = true;
        hangUp.run();
    }

    /** Reader's thread. */
    synchronized void connected(Runnable release) {
        hangUp = release;
        if (released) {
            hangUp.run();
        }
    }

    /** Reader's thread. */
    public void accept(Input input) {
        if (input instanceof Input.Frame && inputs.size() >= MOST_WAITING) {
            return;
        }
        inputs.add(input);
    }

    /** Pacer's thread: the next 20 ms, silence where nothing is played, since callers must never hear a dead line. */
    byte[] nextFrame() {
        Clip clip = playing.get();
        if (clip == null) {
            return new byte[Pcm.FRAME_BYTES];
        }
        byte[] frame = clip.next();
        if (clip.over() && playing.compareAndSet(clip, null)) {
            accept(new Input.Played(clip));
        }
        return frame;
    }
}
