package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** What the machine cannot resolve becomes one order, whose number the caller hears. */
@Execution(ExecutionMode.CONCURRENT)
class OrderIT {

    private final RunningHotline hotline = RunningHotline.shared();

    @Test
    void complaint_standsInTheConsoleAsOneOrderWithItsTranscript() {
        Caller caller = Caller.dial(hotline, "--say", "我要投诉法官");

        JsonNode report = caller.report();
        String callId = report.path("callId").asString();
        List<JsonNode> orders = ordersOf(callId);

        assertThat(caller.exit()).as(caller.errors()).isZero();
        assertThat(report.path("outcome").asString()).isEqualTo("order");
        assertThat(orders).hasSize(1);
        String orderNo = orders.getFirst().path("orderNo").asString();
        assertThat(orderNo).matches("\\d{12}");
        assertThat(report.at("/turns/0/answer").asString()).contains(orderNo);

        JsonNode order = hotline.console().get("/api/v1/work-orders/" + orderNo);
        assertThat(order.at("/order/kind").asString()).isEqualTo("投诉举报");
        assertThat(order.at("/order/state").asString()).isEqualTo("待派单");
        assertThat(order.at("/order/caller").asString()).isEqualTo(caller.number());
        assertThat(order.path("transcript").toString()).contains("投诉");
    }

    @Test
    void keyZeroWithNoSeat_leadsToTheRecorderAndToAnOrder() {
        Caller caller = Caller.dial(
                hotline, "--wait", "4", "--keys", "0", "--say", "我想问一下我的案子什么时候开庭", "--keys", "#", "--wait", "12");

        JsonNode page = caller.page();

        assertThat(page.at("/call/outcome").asString()).isEqualTo("message");
        assertThat(Pages.events(page, "KeyPressed")).hasSize(1);
        assertThat(Pages.events(page, "HandedOver")).hasSize(1);
        assertThat(Pages.events(page, "MessageLeft")).hasSize(1);
        assertThat(Pages.events(page, "OrderRequested")).hasSize(1);
        List<JsonNode> orders = ordersOf(page.at("/call/callId").asString());
        assertThat(orders).hasSize(1);
        String path = "/api/v1/work-orders/" + orders.getFirst().path("orderNo").asString();
        assertThat(hotline.console().bytes(path + "/message").statusCode()).isEqualTo(200);
    }

    private List<JsonNode> ordersOf(String callId) {
        return Pages.all(Console.await(
                        () -> hotline.console().get("/api/v1/calls/" + callId),
                        call -> call.path("orders").size() > 0)
                .path("orders"));
    }
}
