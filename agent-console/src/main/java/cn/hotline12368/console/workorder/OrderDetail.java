package cn.hotline12368.console.workorder;

import cn.hotline12368.calllog.Transcript;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param recording address of the call's recording
 * @param message address of the message that the caller left */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderDetail(
        OrderSummary order,
        List<Transcript.Line> transcript,
        List<OrderStep> history,
        @Nullable String recording,
        @Nullable String message) {}
