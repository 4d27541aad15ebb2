package cn.hotline12368.console.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.OrderNumber;
import cn.hotline12368.console.Console;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MessageTest {

    private static final String PATH = "/api/v1/messages";

    private final Console seat = Console.shared();
    private final Console citizen = seat.stranger();

    @Test
    void message_becomesAnOrderWithTheTalkBeforeIt() {
        JsonNode answer = Console.parse(citizen.post("/api/v1/ask", "{\"text\":\"我要投诉法官\",\"channel\":\"web\"}"));
        String session = answer.at("/sessionId").asString();

        HttpResponse<String> left = leave("""
                {"sessionId":"%s","kind":"投诉举报","text":"开庭迟到一小时","name":"张三","phone":"139 0000 0001","channel":"hall"}
                """.formatted(session));

        assertThat(left.statusCode()).isEqualTo(201);
        assertThat(left.headers().firstValue("Set-Cookie")).isEmpty();
        String orderNo = Console.parse(left).at("/orderNo").asString();
        assertThat(orderNo).matches("\\d{6}9\\d{5}");
        assertThat(OrderNumber.checkDigit(orderNo.substring(0, 11))).isEqualTo(orderNo.charAt(11) - '0');
        JsonNode detail = seat.json("/api/v1/work-orders/" + orderNo);
        assertThat(detail.at("/order/kind").asString()).isEqualTo("投诉举报");
        assertThat(detail.at("/order/channel").asString()).isEqualTo("hall");
        assertThat(detail.at("/order/caller").asString()).isEqualTo("13900000001");
        assertThat(detail.at("/order/name").asString()).isEqualTo("张三");
        assertThat(detail.at("/order").has("callId")).isFalse();
        assertThat(detail.at("/transcript").findValuesAsString("text"))
                .hasSize(2)
                .startsWith("我要投诉法官");
        assertThat(detail.at("/history/0/who").asString()).isEqualTo("本人留言");
        assertThat(seat.json("/api/v1/work-orders?q=" + orderNo)
                        .at("/items/0/summary")
                        .asString())
                .isEqualTo("开庭迟到一小时");
        assertThat(seat.get("/api/v1/work-orders/" + orderNo + "/message").statusCode())
                .isEqualTo(404);
    }

    @Test
    void messageAfterTheSessionIsForgotten_isStillTaken() {
        JsonNode left = Console.parse(
                leave(
                        "{\"sessionId\":\"gone\",\"kind\":\"咨询\",\"text\":\"问\",\"phone\":\"010-88886666\",\"channel\":\"web\"}"));

        JsonNode detail = seat.json("/api/v1/work-orders/" + left.at("/orderNo").asString());
        assertThat(detail.at("/transcript").isEmpty()).isTrue();
        assertThat(detail.at("/order").has("name")).isFalse();
    }

    @Test
    void messagesAtOnce_haveNumbersOfTheirOwn() {
        List<String> numbers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> leave("{\"kind\":\"咨询\",\"text\":\"问\",\"phone\":\"13900000001\",\"channel\":\"web\"}"))
                .map(left -> Console.parse(left).at("/orderNo").asString())
                .toList();

        assertThat(numbers).hasSize(20).doesNotHaveDuplicates().allMatch(number -> number.length() == 12);
    }

    @ParameterizedTest
    @CsvSource({
        "寻衅, 问, 13900000001, web, 类别",
        "咨询, ' ', 13900000001, web, 请写明",
        "咨询, 问, 12345, web, 电话",
        "咨询, 问, 23900000001, web, 电话",
        "咨询, 问, 0085223456789, web, 电话",
        "咨询, 问, 13900000001, hotline, channel"
    })
    void wrongEntry_isRefusedInPlainWords(String kind, String text, String phone, String channel, String said) {
        HttpResponse<String> answer = leave("{\"kind\":\"%s\",\"text\":\"%s\",\"phone\":\"%s\",\"channel\":\"%s\"}"
                .formatted(kind, text, phone, channel));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said).doesNotContain(phone);
    }

    @Test
    void longText_isTooLarge() {
        assertThat(leave("{\"kind\":\"咨询\",\"text\":\"" + "字".repeat(1_001)
                                + "\",\"phone\":\"13900000001\",\"channel\":\"web\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> leave(String json) {
        return citizen.post(PATH, json);
    }
}
