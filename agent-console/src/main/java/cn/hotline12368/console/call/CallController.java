package cn.hotline12368.console.call;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallId;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.console.http.PageAsked;
import cn.hotline12368.console.http.PageOf;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.console.recording.Recordings;
import cn.hotline12368.console.story.CallRecord;
import cn.hotline12368.console.workorder.OrderSummary;
import cn.hotline12368.console.workorder.WorkOrders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The list is the projection; one call is read from the log itself, so it is never behind. */
@RestController
@RequestMapping("/api/v1/calls")
class CallController {

    private final Calls calls;
    private final CallLog log;
    private final CallFeed feed;
    private final WorkOrders orders;
    private final Recordings recordings;
    private final JsonMapper json;

    CallController(Calls calls, CallLog log, CallFeed feed, WorkOrders orders, Recordings recordings, JsonMapper json) {
        this.calls = calls;
        this.log = log;
        this.feed = feed;
        this.orders = orders;
        this.recordings = recordings;
        this.json = json;
    }

    @GetMapping
    PageOf<CallSummary> list(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String caller,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Boolean live,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return calls.search(new CallSearch(from, to, caller, outcome, q, live), new PageAsked(page, size));
    }

    @GetMapping("/{callId}")
    CallDetail detail(@PathVariable UUID callId) {
        CallId id = new CallId(callId);
        CallRecord call = CallRecord.read(log, id).orElseThrow(() -> ProblemException.notFound("没有这通来电"));
        List<OrderSummary> opened = orders.ofCall(id);
        CallSummary summary = CallSummary.of(
                call.story(), opened.stream().map(OrderSummary::orderNo).toList());
        return new CallDetail(
                summary,
                call.events().stream()
                        .map(event -> CallDetail.Event.of(event, json))
                        .toList(),
                call.transcript().lines(),
                summary.endedAt() == null ? feed.partial(id).orElse(null) : null,
                null,
                opened,
                call.chainIntact(),
                recordings.address(id).orElse(null));
    }
}
