package cn.hotline12368.caller.sip;

import java.nio.charset.StandardCharsets;

/** One SIP message as it stands in one datagram. */
sealed interface SipMessage {
    Headers headers();

    String body();

    String firstLine();

    record Request(String method, String uri, Headers headers, String body) implements SipMessage {
        @Override
        public String firstLine() {
            return method + " " + uri + " SIP/2.0";
        }
    }

    record Response(int status, String reason, Headers headers, String body) implements SipMessage {
        @Override
        public String firstLine() {
            return "SIP/2.0 " + status + " " + reason;
        }

        boolean provisional() {
            return status < 200;
        }

        boolean success() {
            return status >= 200 && status < 300;
        }
    }

    default String callId() {
        return headers().required("Call-ID");
    }

    /** The method that a response belongs to stands only here. */
    default CSeq cseq() {
        return CSeq.parse(headers().required("CSeq"));
    }

    default String branch() {
        return Address.parameter(headers().required("Via"), "branch").orElse("");
    }

    /** Content-Length is written from the body, so callers never set it. */
    default byte[] bytes() {
        var text = new StringBuilder(firstLine()).append("\r\n");
        headers()
                .lines()
                .forEach(line -> text.append(line.name())
                        .append(": ")
                        .append(line.value())
                        .append("\r\n"));
        byte[] content = body().getBytes(StandardCharsets.UTF_8);
        text.append("Content-Length: ")
                .append(content.length)
                .append("\r\n\r\n")
                .append(body());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    record CSeq(long number, String method) {
        static CSeq parse(String value) {
            String[] parts = value.strip().split("\\s+", -1);
            if (parts.length != 2 || !parts[0].matches("\\d{1,10}")) {
                throw new MalformedMessage("CSeq is not a number and a method");
            }
            return new CSeq(Long.parseLong(parts[0]), parts[1]);
        }

        @Override
        public String toString() {
            return number + " " + method;
        }
    }
}
