package cn.hotline12368.console.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.console.Console;
import cn.hotline12368.console.Line;
import cn.hotline12368.console.Servers;
import cn.hotline12368.console.Until;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

class WorkOrderTest {

    private final Console console = Console.shared();
    private final Line line = Line.shared();

    @Test
    void requestedOrder_standsInTheListAndOnItsCall() {
        Line.Call call = line.begin("13700000001")
                .heard("我要投诉")
                .order("261121100001", 1, "13700000001")
                .end();
        await("261121100001");

        JsonNode detail = console.json("/api/v1/work-orders/261121100001");

        assertThat(detail.at("/order/state").asString()).isEqualTo("待派单");
        assertThat(detail.at("/order/kind").asString()).isEqualTo("投诉举报");
        assertThat(detail.at("/order/callId").asString()).isEqualTo(call.id().toString());
        assertThat(detail.at("/transcript/0/text").asString()).isEqualTo("我要投诉");
        assertThat(detail.at("/history/0/what").asString()).isEqualTo("生成");
        assertThat(detail.has("message")).isFalse();
        assertThat(console.json("/api/v1/calls/" + call.id())
                        .at("/orders/0/orderNo")
                        .asString())
                .isEqualTo("261121100001");
        JsonNode found = console.json("/api/v1/work-orders?q=26112110000&state=%E5%BE%85%E6%B4%BE%E5%8D%95");
        assertThat(found.at("/items").toString()).contains("261121100001");
        assertThat(console.json("/api/v1/work-orders?state=x").at("/total").asInt())
                .isZero();
    }

    @Test
    void message_isPlayed() throws IOException {
        Path folder = Files.createDirectories(console.home().resolve("messages"));
        Files.write(folder.resolve("left-1.wav"), new byte[100]);
        line.begin("13700000002")
                .message("left-1.wav")
                .order("261121100002", 1, "13700000002")
                .end();
        await("261121100002");

        String address =
                console.json("/api/v1/work-orders/261121100002").at("/message").asString();
        HttpResponse<String> part = console.get(address, "Range", "bytes=0-9");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(10);
    }

    @Test
    void messageOutsideItsFolder_isNotGivenOut() throws IOException {
        Files.writeString(console.home().resolve("secret.wav"), "secret");
        line.begin("13700000003")
                .message("../secret.wav")
                .order("261121100003", 1, "13700000003")
                .end();
        await("261121100003");

        assertThat(console.get("/api/v1/work-orders/261121100003/message").statusCode())
                .isEqualTo(404);
        assertThat(console.json("/api/v1/work-orders/261121100003").has("message"))
                .isFalse();
    }

    @Test
    void unknownOrder_isNotFound() {
        HttpResponse<String> answer = console.get("/api/v1/work-orders/000000000000");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这件工单");
    }

    @Test
    void history_cannotBeChanged() {
        line.begin("13700000004").order("261121100004", 1, "13700000004").end();
        await("261121100004");
        JdbcTemplate jdbc = new JdbcTemplate(Servers.database("hotline"));

        assertThatThrownBy(
                        () -> jdbc.update("update desk.order_history set what = 'x' where order_no = '261121100004'"))
                .isInstanceOf(DataAccessException.class);
    }

    private void await(String orderNo) {
        Until.holds(
                "order projected",
                () -> console.get("/api/v1/work-orders/" + orderNo).statusCode() == 200);
    }
}
