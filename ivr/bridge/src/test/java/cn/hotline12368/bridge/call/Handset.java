package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.audio.AsteriskSide;
import cn.hotline12368.bridge.audio.AsteriskSide.Message;
import cn.hotline12368.bridge.audio.Sounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A caller with Asterisk before him, over a real AudioSocket connection. */
public final class Handset implements Telephone {

    private final int port;
    private final CompletableFuture<AsteriskSide> connected = new CompletableFuture<>();
    private volatile boolean hungUp;

    Handset(int port) {
        this.port = port;
    }

    @Override
    public void connect(UUID id) throws CallerGoneException {
        try (AsteriskSide side = new AsteriskSide(port)) {
            side.id(id);
            connected.complete(side);
            Message message = side.read();
            while (message.kind() > 0) {
                message = side.read();
            }
        } catch (IOException e) {
            if (hungUp) {
                throw new CallerGoneException(e);
            }
            throw new UncheckedIOException(e);
        }
    }

    /** A turn, sent faster than anybody speaks. */
    public void speak() {
        send(Sounds.join(Sounds.silence(200), Sounds.speech(-20, 540), Sounds.silence(200)));
    }

    /** Who hung up in the middle of it sends no more. */
    void send(byte[] pcm) {
        try {
            connected.join().audio(pcm);
        } catch (IOException e) {
            if (!hungUp) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void press(char key) {
        try {
            connected.join().key(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a caller whose call is still to begin. */
    public void pressOnceConnected(char key) {
        Thread.startVirtualThread(() -> press(key));
    }

    public void hangUp() {
        hungUp = true;
        try {
            connected.join().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
