package cn.hotline12368.caller.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class SdpTest {
    private static final InetSocketAddress AUDIO = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5_004);

    @Test
    void media_addressOfTheStreamBeatsThatOfTheSession() {
        Media media = Sdp.media("""
                        v=0
                        c=IN IP4 127.0.0.9
                        m=audio 4000 RTP/AVP 0 8 96
                        c=IN IP4 127.0.0.2
                        a=rtpmap:96 telephone-event/8000
                        """).orElseThrow();

        assertThat(media.target()).hasToString("/127.0.0.2:4000");
        assertThat(media.eventPayload()).hasValue(96);
    }

    @Test
    void media_withoutTelephoneEvents_takesNoKeys() {
        assertThat(Sdp.media("c=IN IP4 127.0.0.1\nm=audio 4000 RTP/AVP 8\n")
                        .orElseThrow()
                        .eventPayload())
                .isEmpty();
    }

    @Test
    void media_withoutAlawOrAudio_isNone() {
        assertThat(Sdp.media("c=IN IP4 127.0.0.1\nm=audio 4000 RTP/AVP 0 18\n")).isEmpty();
        assertThat(Sdp.media("c=IN IP4 127.0.0.1\nm=video 4000 RTP/AVP 8\n")).isEmpty();
        assertThat(Sdp.media("")).isEmpty();
    }

    @Test
    void media_withoutAPort_isRefused() {
        assertThatThrownBy(() -> Sdp.media("c=IN IP4 127.0.0.1\nm=audio x RTP/AVP 8\n"))
                .isInstanceOf(MalformedMessage.class);
    }

    @Test
    void answer_mirrorsTheDirection() {
        String offer = Sdp.offer(AUDIO);

        assertThat(Sdp.answer(offer, AUDIO)).contains("a=sendrecv");
        assertThat(Sdp.answer(offer.replace("sendrecv", "recvonly"), AUDIO)).contains("a=sendonly");
        assertThat(Sdp.answer(offer.replace("sendrecv", "inactive"), AUDIO)).contains("a=inactive");
    }
}
