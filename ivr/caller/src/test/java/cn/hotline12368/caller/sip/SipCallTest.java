package cn.hotline12368.caller.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.hotline12368.caller.sip.CallFailed.Reason;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SipCallTest {
    private static final InetSocketAddress AUDIO = new InetSocketAddress(InetAddress.getLoopbackAddress(), 30_000);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Media> moved = Collections.synchronizedList(new ArrayList<>());
    private final List<SipCall> calls = new ArrayList<>();
    private TestHotline hotline;

    @BeforeEach
    void open() throws IOException {
        hotline = new TestHotline();
    }

    /** The hotline first: a closed port spares each test the wait for a confirmed BYE. */
    @AfterEach
    void close() {
        hotline.close();
        calls.forEach(SipCall::close);
    }

    private SipCall dial(String number) {
        SipCall call = SipCall.dial(hotline.dialling(number), AUDIO, moved::add);
        calls.add(call);
        return call;
    }

    private SipMessage.Request connect(SipCall call) throws IOException {
        SipMessage.Request invite = hotline.request("INVITE");
        hotline.answer(invite);
        call.awaitAnswer(PATIENCE);
        hotline.request("ACK");
        return invite;
    }

    private static CallFailed failure(SipCall call, Duration patience) {
        CallFailed failure = catchThrowableOfType(CallFailed.class, () -> call.awaitAnswer(patience));
        assertThat(failure).isNotNull();
        return failure;
    }

    @Test
    void invite_offersAlawAndTelephoneEvents_fromTheCallersNumber() throws IOException {
        SipCall call = dial("15400000001");
        SipMessage.Request invite = hotline.request("INVITE");
        hotline.answer(invite);
        Media media = call.awaitAnswer(PATIENCE);

        assertThat(invite.uri()).startsWith("sip:12368@127.0.0.1:");
        assertThat(invite.headers().required("From")).startsWith("<sip:15400000001@127.0.0.1>;tag=");
        assertThat(invite.body()).contains("m=audio 30000 RTP/AVP 8 101", "a=rtpmap:101 telephone-event/8000");
        assertThat(media.target().getPort()).isEqualTo(40_000);
        SipMessage.Request ack = hotline.request("ACK");
        assertThat(ack.uri())
                .isEqualTo("sip:hotline@127.0.0.1:" + hotline.address().getPort());
        assertThat(ack.headers().required("To")).endsWith(TestHotline.TAG);
    }

    @Test
    void withheldNumber_isSentAnonymous() throws IOException {
        SipCall call = dial("");
        Headers headers = connect(call).headers();

        assertThat(headers.required("From")).contains("<sip:anonymous@anonymous.invalid>");
        assertThat(headers.first("Privacy")).contains("id");
    }

    @Test
    void lostInvite_isSentAgain() throws IOException {
        SipCall call = dial("1");
        SipMessage.Request lost = hotline.request("INVITE");
        SipMessage.Request again = hotline.request("INVITE");

        assertThat(again.branch()).isEqualTo(lost.branch());
        hotline.reply(again, 100);
        assertThat(hotline.isSilentFor(1_500)).isTrue();
        hotline.answer(again);
        assertThat(call.awaitAnswer(PATIENCE)).isNotNull();
    }

    @Test
    void repeatedAnswer_isAcknowledgedAgain() throws IOException {
        SipCall call = dial("1");
        SipMessage.Response answer = hotline.answer(hotline.request("INVITE"));
        call.awaitAnswer(PATIENCE);
        SipMessage.Request first = hotline.request("ACK");
        hotline.send(answer);

        assertThat(hotline.request("ACK")).isEqualTo(first);
    }

    @Test
    void busy_isAcknowledgedAndTold() throws IOException {
        SipCall call = dial("1");
        SipMessage.Request invite = hotline.request("INVITE");
        hotline.reply(invite, 486);
        CallFailed failure = failure(call, PATIENCE);

        assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
        assertThat(failure.status()).isEqualTo(486);
        assertThat(hotline.request("ACK").branch()).isEqualTo(invite.branch());
    }

    @Test
    void unansweredCall_isCancelled() throws IOException {
        SipCall call = dial("1");
        SipMessage.Request invite = hotline.request("INVITE");
        hotline.reply(invite, 180);
        CallFailed failure = failure(call, Duration.ofMillis(300));

        assertThat(failure.reason()).isEqualTo(Reason.NOT_ANSWERED);
        SipMessage.Request cancel = hotline.request("CANCEL");
        assertThat(cancel.branch()).isEqualTo(invite.branch());
        hotline.reply(cancel, 200);
        hotline.reply(invite, 487);
        assertThat(hotline.request("ACK").branch()).isEqualTo(invite.branch());
    }

    @Test
    void answerThatCrossesTheCancel_isHungUp() throws IOException {
        SipCall call = dial("1");
        SipMessage.Request invite = hotline.request("INVITE");
        hotline.reply(invite, 180);
        failure(call, Duration.ofMillis(200));
        hotline.request("CANCEL");
        hotline.answer(invite);

        hotline.request("ACK");
        SipMessage.Request bye = hotline.request("BYE");
        hotline.reply(bye, 200);
        assertThat(bye.cseq().number()).isEqualTo(2);
    }

    @Test
    void closedPort_isToldAtOnce() throws IOException {
        InetSocketAddress closed;
        try (var socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            closed = (InetSocketAddress) socket.getLocalSocketAddress();
        }
        try (SipCall call = SipCall.dial(new Dialling(closed, "127.0.0.1", "12368", "1"), AUDIO, moved::add)) {
            assertThat(failure(call, PATIENCE).reason()).isEqualTo(Reason.NOBODY_LISTENS);
        }
    }

    @Test
    void peerThatSaysNothing_isGivenUpAfterSeconds() throws IOException {
        SipCall call = dial("1");
        assertThat(failure(call, Duration.ofSeconds(20)).reason()).isEqualTo(Reason.NO_REPLY);
        assertThat(hotline.request("INVITE").cseq().number()).isEqualTo(1);
    }

    @Test
    void answerWithoutAlaw_isHungUp() throws IOException {
        SipCall call = dial("1");
        hotline.answer(hotline.request("INVITE"), Sdp.offer(AUDIO).replace("RTP/AVP 8 101", "RTP/AVP 0 101"));

        assertThat(failure(call, PATIENCE).reason()).isEqualTo(Reason.NO_COMMON_CODEC);
        hotline.reply(hotline.request("BYE"), 200);
    }

    @Test
    void byeOfTheHotline_endsTheCall() throws IOException {
        SipCall call = dial("1");
        SipMessage.Request invite = connect(call);
        assertThat(call.endedBy()).isEmpty();
        SipMessage.Request bye = hotline.ask(invite, "BYE", "");

        assertThat(hotline.response(200).cseq()).isEqualTo(bye.cseq());
        assertThat(call.endedBy()).contains(EndedBy.HOTLINE);
    }

    @Test
    void hangingUp_isRepeatedUntilConfirmed() throws IOException {
        SipCall call = dial("1");
        connect(call);
        Thread.ofVirtual().start(call::hangUp);
        SipMessage.Request lost = hotline.request("BYE");
        SipMessage.Request bye = hotline.request("BYE");
        hotline.reply(bye, 200);

        assertThat(bye).isEqualTo(lost);
        call.hangUp();
        assertThat(call.endedBy()).contains(EndedBy.CALLER);
    }

    @Test
    void reinvite_movesTheAudioAndIsAnsweredUntilAcknowledged() throws IOException {
        SipCall call = dial("1");
        SipMessage.Request invite = connect(call);
        String hold = Sdp.offer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 41_000))
                .replace("a=sendrecv", "a=sendonly")
                .replace("101", "96");
        SipMessage.Request reinvite = hotline.ask(invite, "INVITE", hold);
        SipMessage.Response answer = hotline.response(200);

        assertThat(answer.cseq()).isEqualTo(reinvite.cseq());
        assertThat(answer.body()).contains("a=recvonly", "RTP/AVP 8 96");
        assertThat(moved).extracting(media -> media.target().getPort()).containsExactly(41_000);
        assertThat(hotline.response(200)).isEqualTo(answer);
        hotline.ask(invite, "ACK", "");
        assertThat(hotline.isSilentFor(1_200)).isTrue();
        assertThat(call.endedBy()).isEmpty();
    }

    @Test
    void reinviteWithoutAlaw_isRefusedAndTheCallStands() throws IOException {
        SipCall call = dial("1");
        SipMessage.Request invite = connect(call);
        hotline.ask(invite, "INVITE", Sdp.offer(AUDIO).replace("RTP/AVP 8 101", "RTP/AVP 9 101"));

        assertThat(hotline.response(488)).isNotNull();
        assertThat(call.endedBy()).isEmpty();
    }

    @Test
    void otherRequests_areAnsweredByTheirKind() throws IOException {
        SipCall call = dial("1");
        SipMessage.Request invite = connect(call);

        hotline.ask(invite, "OPTIONS", "");
        assertThat(hotline.response(200).headers().first("Allow")).isPresent();
        hotline.ask(invite, "NOTIFY", "");
        assertThat(hotline.response(405)).isNotNull();
    }
}
