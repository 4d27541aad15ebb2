package cn.hotline12368.console.workorder;

import cn.hotline12368.calllog.CallId;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.console.http.PageAsked;
import cn.hotline12368.console.http.PageOf;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.console.recording.Recordings;
import cn.hotline12368.console.story.CallRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/work-orders")
class WorkOrderController {

    private final WorkOrders orders;
    private final WrittenOrders written;
    private final CallLog log;
    private final Recordings recordings;

    WorkOrderController(WorkOrders orders, WrittenOrders written, CallLog log, Recordings recordings) {
        this.orders = orders;
        this.written = written;
        this.log = log;
        this.recordings = recordings;
    }

    @GetMapping
    PageOf<OrderSummary> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return orders.search(state, q, new PageAsked(page, size));
    }

    @GetMapping("/{orderNo}")
    OrderDetail detail(@PathVariable String orderNo) {
        OrderSummary order = find(orderNo);
        return order.callId() == null
                ? new OrderDetail(order, written.talk(orderNo), orders.history(orderNo), null, null)
                : ofCall(order, new CallId(order.callId()));
    }

    private OrderDetail ofCall(OrderSummary order, CallId callId) {
        String orderNo = order.orderNo();
        Optional<CallRecord> call = CallRecord.read(log, callId);
        return new OrderDetail(
                order,
                call.map(record -> record.transcript().lines()).orElse(List.of()),
                orders.history(orderNo),
                recordings.address(callId).orElse(null),
                call.flatMap(CallRecord::message)
                        .filter(recordings::hasMessage)
                        .map(file -> "/api/v1/work-orders/" + orderNo + "/message")
                        .orElse(null));
    }

    @GetMapping("/{orderNo}/message")
    ResponseEntity<Resource> message(@PathVariable String orderNo) {
        String file = Optional.ofNullable(find(orderNo).callId())
                .flatMap(call -> CallRecord.read(log, new CallId(call)))
                .flatMap(CallRecord::message)
                .orElseThrow(() -> ProblemException.notFound("这件工单没有留言"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("audio/wav"))
                .body(recordings.message(file));
    }

    private OrderSummary find(String orderNo) {
        return orders.find(orderNo).orElseThrow(() -> ProblemException.notFound("没有这件工单"));
    }
}
