package cn.hotline12368.bridge.asterisk;

import cn.hotline12368.bridge.call.Channels;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.ManagerConnectionFactory;
import org.asteriskjava.manager.ManagerConnectionState;
import org.asteriskjava.manager.ManagerEventListener;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows calls over the manager interface: says when one hung up, and which channels there are.
 *
 * <p>The first login is tried until it works, on a thread of its own; after that the library reconnects by itself.
 */
final class AsteriskWatch implements Channels, ManagerEventListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AsteriskWatch.class);
    private static final long ANSWER_MS = 2_000;

    private final ManagerConnection connection;
    private volatile Runnable hungUp = () -> {};
    private volatile boolean closing;

    AsteriskWatch(int port, String secret) {
        this.connection = new ManagerConnectionFactory("127.0.0.1", port, "hotline", secret).createManagerConnection();
        connection.addEventListener(this);
    }

    /** @param listener called after each hang-up, on the library's event thread; must not block */
    void onHangup(Runnable listener) {
        hungUp = listener;
    }

    void start() {
        Thread.ofVirtual().name("ami-login").start(this::login);
    }

    private void login() {
        boolean told = false;
        while (!closing) {
            try {
                connection.login();
                LOG.info("Asterisk's manager interface is connected");
                return;
            } catch (AuthenticationFailedException e) {
                LOG.error("Asterisk refuses the manager login: HOTLINE_AMI_SECRET differs from its manager.conf");
                pause();
            } catch (IOException | TimeoutException | IllegalStateException e) {
                if (!told) {
                    LOG.warn("Asterisk's manager interface does not answer; trying on");
                    told = true;
                }
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    boolean connected() {
        return connection.getState() == ManagerConnectionState.CONNECTED;
    }

    @Override
    public Optional<Set<String>> live() {
        if (!connected()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    connection.sendEventGeneratingAction(new CoreShowChannelsAction(), ANSWER_MS).getEvents().stream()
                            .filter(CoreShowChannelEvent.class::isInstance)
                            .map(event -> ((CoreShowChannelEvent) event).getUniqueid())
                            .collect(Collectors.toSet()));
        } catch (IOException | TimeoutException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    @Override
    public void onManagerEvent(ManagerEvent event) {
        if (event instanceof HangupEvent) {
            hungUp.run();
        }
    }

    @Override
    public void close() {
        closing = true;
        if (connected()) {
            connection.logoff();
        }
    }
}
