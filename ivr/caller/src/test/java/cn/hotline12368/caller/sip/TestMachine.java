package cn.hotline12368.caller.sip;

import cn.hotline12368.caller.rtp.VoiceLine;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A small answering machine on real SIP and RTP: greets, and says the same after each pause of the caller. */
public final class TestMachine implements AutoCloseable {
    private final TestHotline sip = new TestHotline();
    private final VoiceLine voice = VoiceLine.open("127.0.0.1");
    private final int port = sip.address().getPort();
    private final Thread thread;

    /**
     * @param words what it says
     * @param turns how often it speaks before it hangs up; 0: it is busy
     */
    public TestMachine(short[] words, int turns) throws IOException {
        thread = Thread.ofPlatform().daemon().name("test-machine").start(() -> serve(words, turns));
    }

    public int port() {
        return port;
    }

    private void serve(short[] words, int turns) {
        try {
            SipMessage.Request invite = sip.request("INVITE");
            if (turns == 0) {
                sip.reply(invite, 486);
                return;
            }
            sip.answer(invite, Sdp.offer(voice.local()));
            Media media = Sdp.media(invite.body()).orElseThrow();
            voice.aim(media.target(), media.eventPayload());
            voice.start();
            speak(words, turns);
            Thread.sleep(Duration.ofMillis(300));
            sip.ask(invite, "BYE", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SocketTimeoutException e) {
            // Nobody called: the test fails by itself.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it hears stands on its {@code hotline} track: for this end that is the caller. */
    private void speak(short[] words, int turns) throws InterruptedException {
        long heardUpTo = 0;
        for (int turn = 0; turn < turns; turn++) {
            while (turn > 0 && !pausedAfter(heardUpTo)) {
                Thread.sleep(20);
            }
            Thread.sleep(200);
            voice.say(words).join();
            heardUpTo = voice.position();
        }
    }

    private boolean pausedAfter(long position) {
        long now = voice.position();
        return isLoud(position, now) && !isLoud(now - 6_000, now);
    }

    private boolean isLoud(long from, long to) {
        for (short sample : voice.hotline().slice(from, to)) {
            if (Math.abs(sample) > 200) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        thread.interrupt();
        voice.close();
        sip.close();
    }
}
