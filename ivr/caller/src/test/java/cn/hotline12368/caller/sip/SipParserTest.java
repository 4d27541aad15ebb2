package cn.hotline12368.caller.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SipParserTest {
    private static SipMessage parse(String text) {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return SipParser.parse(bytes, bytes.length);
    }

    @Test
    void request_hasItsParts() {
        var request = (SipMessage.Request) parse("""
                BYE sip:a@b SIP/2.0
                Via: SIP/2.0/UDP x;branch=z9hG4bK1
                CSeq: 7 BYE
                Call-ID: one
                Content-Length: 0

                """);

        assertThat(request.method()).isEqualTo("BYE");
        assertThat(request.uri()).isEqualTo("sip:a@b");
        assertThat(request.cseq()).isEqualTo(new SipMessage.CSeq(7, "BYE"));
        assertThat(request.branch()).isEqualTo("z9hG4bK1");
        assertThat(request.callId()).isEqualTo("one");
    }

    @Test
    void response_mayHaveNoReasonAndABody() {
        var response = (SipMessage.Response) parse("SIP/2.0 183 \nl: 3\n\nv=0");

        assertThat(response.status()).isEqualTo(183);
        assertThat(response.provisional()).isTrue();
        assertThat(response.body()).isEqualTo("v=0");
    }

    @Test
    void headers_compareWithoutCaseAndWithShortNames() {
        Headers headers = parse("SIP/2.0 200 OK\nv: one\nVIA: two\nf: <sip:a@b>;tag=1\n\n")
                .headers();

        assertThat(headers.all("Via")).containsExactly("one", "two");
        assertThat(headers.required("From")).isEqualTo("<sip:a@b>;tag=1");
    }

    @Test
    void foldedHeader_isOneLine() {
        assertThat(parse("SIP/2.0 200 OK\nSubject: one\n  two\n\n").headers().required("Subject"))
                .isEqualTo("one two");
    }

    @Test
    void writtenMessage_countsTheBodyInBytes() {
        var message =
                new SipMessage.Request("MESSAGE", "sip:a@b", Headers.none().with("CSeq", "1 MESSAGE"), "法院");

        assertThat(new String(message.bytes(), StandardCharsets.UTF_8)).contains("Content-Length: 6\r\n\r\n法院");
        assertThat(SipParser.parse(message.bytes(), message.bytes().length)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "hello\n\n",
                "INVITE sip:a@b HTTP/1.1\n\n",
                "SIP/2.0 999 Odd\n\n",
                "SIP/2.0 200 OK\nno colon\n\n",
                "SIP/2.0 200 OK\nVia: cut short"
            })
    void brokenMessage_isRefused(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(MalformedMessage.class);
    }

    @Test
    void brokenCseq_isRefused() {
        assertThatThrownBy(() -> parse("SIP/2.0 200 OK\nCSeq: many BYE\n\n").cseq())
                .isInstanceOf(MalformedMessage.class);
    }

    @Test
    void parameter_isThatOfTheHeaderNotOfTheUri() {
        assertThat(Address.parameter("<sip:a@b;tag=uri>;tag=header", "tag")).contains("header");
        assertThat(Address.parameter("<sip:a@b;tag=uri>", "tag")).isEmpty();
    }

    @Test
    void recordRoutes_areTurnedRoundForTheCaller() {
        var invite = (SipMessage.Request) parse("""
                INVITE sip:a@b SIP/2.0
                From: <sip:c@d>;tag=1
                Call-ID: x
                CSeq: 1 INVITE

                """);
        var answer = (SipMessage.Response) parse("""
                SIP/2.0 200 OK
                To: <sip:a@b>;tag=2
                Contact: <sip:z@b;x=1>
                Record-Route: <sip:p1;lr>, <sip:p2;lr>
                Record-Route: <sip:p3;lr>

                """);
        Dialog dialog = Dialog.of(invite, answer);

        assertThat(dialog.routes()).containsExactly("<sip:p3;lr>", "<sip:p2;lr>", "<sip:p1;lr>");
        assertThat(dialog.target()).isEqualTo("sip:z@b;x=1");
    }
}
