package cn.hotline12368.bridge.asterisk;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.asteriskjava.fastagi.AgiScript;
import org.asteriskjava.fastagi.DefaultAgiServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The AGI port: one virtual thread holds each call for as long as the bridge has it.
 *
 * <p>Virtual threads need JDK 24 or newer here: the library blocks inside {@code synchronized}, which on 21 pins the
 * carrier threads until no audio moves any more.
 */
final class AgiDoor extends DefaultAgiServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AgiDoor.class);

    private final int mostCalls;

    AgiDoor(int port, int mostCalls, AgiScript script) {
        super(script);
        this.mostCalls = mostCalls;
        setPort(port);
        setAddress(InetAddress.getLoopbackAddress());
    }

    void open() {
        Thread.ofPlatform().name("agi-accept").daemon().start(() -> {
            try {
                startup();
            } catch (IOException e) {
                LOG.error("the AGI port {} cannot be opened: {}", getPort(), e.getMessage());
                Runtime.getRuntime().halt(1);
            }
        });
    }

    @Override
    protected ThreadPoolExecutor createPool() {
        return new ThreadPoolExecutor(
                0,
                mostCalls,
                1,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofVirtual().name("agi-", 0).factory());
    }

    @Override
    public void close() {
        shutdown();
    }
}
