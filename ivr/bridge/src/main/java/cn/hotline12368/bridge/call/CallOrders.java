package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.order.OrderNumbers;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import io.micrometer.core.instrument.MeterRegistry;

/** Requests work orders. The console projects them from the log, unique on call and need. Thread-safe. */
final class CallOrders {

    private final OrderNumbers numbers;
    private final MeterRegistry meters;

    CallOrders(OrderNumbers numbers, MeterRegistry meters) {
        this.numbers = numbers;
        this.meters = meters;
    }

    /** @return the number, which is in the log when this returns */
    String request(CallRecord record, String kind, int needNo, String summary) {
        String number = numbers.next();
        record.add(new OrderRequested(
                number, needNo, kind, record.court(), record.facts().caller(), summary));
        meters.counter("hotline.orders.requested", "kind", kind).increment();
        return number;
    }
}
