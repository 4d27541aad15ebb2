package cn.hotline12368.bridge.asterisk;

import static cn.hotline12368.bridge.call.Switchboard.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.bridge.call.Handset;
import cn.hotline12368.bridge.call.Switchboard;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.asteriskjava.fastagi.AgiScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real FastAGI over TCP, the test playing the dialplan. */
@Timeout(30)
class AgiDoorTest {

    @TempDir
    Path home;

    private final CallId callId = Switchboard.callId();
    private Path sounds;
    private Switchboard board;
    private AgiDoor door;
    private Handset caller;
    private Dialplan dialplan;

    @BeforeEach
    void open() throws IOException {
        sounds = Files.createDirectory(home.resolve("sounds"));
        board = new Switchboard(home).carrying();
        caller = board.handset();
        AgiScript call = new HotlineScript(board.hotline, 1);
        AgiScript message = new MessageScript(board.closer, board.speaker, sounds);
        door = new AgiDoor(freePort(), 3, (request, channel) -> {
            AgiScript script = "message".equals(request.getScript()) ? message : call;
            script.service(request, channel);
        });
        door.open();
        eventually(this::listens);
        dialplan = new Dialplan(door.getPort(), caller);
        dialplan.variables.put("HOTLINE_CALL", callId.toString());
        dialplan.variables.put("HOTLINE_CALLER", "13987654321");
        dialplan.variables.put("HOTLINE_ANSWERED", Long.toString(System.currentTimeMillis()));
    }

    @AfterEach
    void close() throws IOException {
        door.close();
        board.close();
    }

    @Test
    void hotline_keyZero_goesOnToAPerson() throws IOException {
        caller.pressOnceConnected('0');
        dialplan.agi("hotline");
        assertThat(dialplan.variables).containsEntry("HOTLINE_NEXT", "person");
        CallStarted started = board.events(callId, CallStarted.class).getFirst();
        assertThat(started).isEqualTo(new CallStarted("13987654321", "12368", "node1-1.1"));
    }

    @Test
    void hotline_keyDuringTheNotice_goesOnToAPerson() throws IOException {
        dialplan.variables.put("HOTLINE_KEY", "0");
        dialplan.agi("hotline");
        assertThat(dialplan.variables).containsEntry("HOTLINE_NEXT", "person");
    }

    @Test
    void hotline_withheldNumber_hasNoCaller() throws IOException {
        dialplan.variables.put("HOTLINE_CALLER", "");
        caller.pressOnceConnected('0');
        dialplan.agi("hotline");
        assertThat(board.events(callId, CallStarted.class).getFirst().caller()).isNull();
    }

    @Test
    void hotline_goodbye_goesOnToTheEnd() throws Exception {
        CompletableFuture<Void> agi = inCall();
        board.ear.hears("再见");
        caller.speak();
        agi.get();
        assertThat(dialplan.variables).containsEntry("HOTLINE_NEXT", "hangup");
    }

    @Test
    void hotline_voiceThatFails_leavesTheCallToTheDialplan() throws IOException {
        board.speaker.fails(new IllegalStateException("broken"));
        dialplan.agi("hotline");
        assertThat(dialplan.variables).doesNotContainKey("HOTLINE_NEXT");
    }

    @Test
    void hotline_callerWhoHangsUp_endsQuietly() throws Exception {
        CompletableFuture<Void> agi = inCall();
        caller.hangUp();
        agi.get();
        assertThat(dialplan.variables).doesNotContainKey("HOTLINE_NEXT");
        assertThat(board.events(callId, HandedOver.class)).isEmpty();
    }

    @Test
    void hotline_dialplanThatSetNothing_isLetGo() throws IOException {
        dialplan.variables.clear();
        dialplan.agi("hotline");
        assertThat(dialplan.variables).doesNotContainKey("HOTLINE_NEXT");
    }

    @Test
    void hotline_moreCallsThanAllowed_areLetGoAtOnce() throws Exception {
        CompletableFuture<Void> first = inCall();
        try (Socket second = new Socket(InetAddress.getLoopbackAddress(), door.getPort());
                Socket third = new Socket(InetAddress.getLoopbackAddress(), door.getPort());
                Socket fourth = new Socket(InetAddress.getLoopbackAddress(), door.getPort())) {
            assertThat(fourth.getInputStream().read()).isEqualTo(-1);
            assertThat(second.isConnected() && third.isConnected()).isTrue();
        }
        caller.press('0');
        first.get();
        assertThat(dialplan.variables).containsEntry("HOTLINE_NEXT", "person");
    }

    @Test
    void hotline_garbageOnThePort_harmsNobody() throws IOException {
        try (Socket garbage = new Socket(InetAddress.getLoopbackAddress(), door.getPort())) {
            garbage.getOutputStream().write("GET / HTTP/1.1\r\n\r\n\n\n".getBytes(StandardCharsets.US_ASCII));
        }
        caller.pressOnceConnected('0');
        dialplan.agi("hotline");
        assertThat(dialplan.variables).containsEntry("HOTLINE_NEXT", "person");
    }

    @Test
    void message_order_isSpokenAndTheCallEnds() throws IOException {
        board.witness(callId, "answered 1795190400000 node1-1.1 12368 13987654321", "message 1795190425000");
        board.message(callId, 3_000);
        dialplan.agi("message");
        assertThat(dialplan.played).containsExactly("played");
        assertThat(sounds).isEmptyDirectory();
        assertThat(dialplan.variables).containsEntry("HOTLINE_NEXT", "hangup");
        assertThat(board.events(callId, OrderRequested.class)).hasSize(1);
    }

    @Test
    void message_voiceThatFails_isThankedForByTheDialplan() throws IOException {
        board.speaker.fails(new IllegalStateException("broken"));
        board.witness(callId, "answered 1795190400000 node1-1.1 12368 13987654321", "message 1795190425000");
        board.message(callId, 3_000);
        dialplan.agi("message");
        assertThat(dialplan.variables).doesNotContainKey("HOTLINE_NEXT");
        assertThat(board.events(callId, OrderRequested.class)).hasSize(1);
    }

    private CompletableFuture<Void> inCall() {
        CompletableFuture<Void> agi = CompletableFuture.runAsync(() -> {
            try {
                dialplan.agi("hotline");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        eventually(() -> !board.events(callId, SaidOver.class).isEmpty());
        return agi;
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
