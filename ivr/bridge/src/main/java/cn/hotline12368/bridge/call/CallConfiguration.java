package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.BridgeProperties;
import cn.hotline12368.bridge.ear.Ear;
import cn.hotline12368.bridge.order.OrderNumbers;
import cn.hotline12368.bridge.voice.Prompts;
import cn.hotline12368.bridge.voice.Speaker;
import cn.hotline12368.bridge.witness.Messages;
import cn.hotline12368.bridge.witness.WitnessFolder;
import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.Carrier;
import cn.hotline12368.calllog.Journal;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.cases.CaseDesk;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the calls. */
@Configuration(proxyBeanMethods = false)
class CallConfiguration {

    @Bean
    LiveCalls liveCalls(MeterRegistry meters) {
        LiveCalls calls = new LiveCalls();
        Gauge.builder("hotline.calls", calls, LiveCalls::talking)
                .tag("state", "talking")
                .register(meters);
        Gauge.builder("hotline.calls", calls, live -> live.known() - live.talking())
                .tag("state", "led-on")
                .register(meters);
        return calls;
    }

    @Bean
    CallRecords callRecords(
            Journal journal, CallLog log, Carrier carrier, LiveCalls calls, Clock clock, BridgeProperties properties) {
        return new CallRecords(
                journal, log, carrier, calls, clock, properties.court().code());
    }

    @Bean
    CallOrders callOrders(OrderNumbers numbers, MeterRegistry meters) {
        return new CallOrders(numbers, meters);
    }

    @Bean
    Hotline hotline(
            CallRecords records,
            LiveCalls calls,
            Ear ear,
            Speaker speaker,
            Prompts prompts,
            QaEngine engine,
            CaseDesk desk,
            KnowledgeBase knowledge,
            CallFeed feed,
            CallOrders orders,
            MeterRegistry meters,
            Clock clock,
            BridgeProperties properties,
            ExecutorService callThreads) {
        BridgeProperties.Turns turns = properties.turns();
        return new Hotline(
                records,
                calls,
                ear,
                speaker,
                prompts,
                engine,
                desk,
                knowledge::revision,
                feed,
                orders,
                new CallMeters(meters),
                clock,
                new TurnTiming(turns.endSilence(), turns.noSpeech(), turns.longest()),
                callThreads);
    }

    @Bean
    CallCloser callCloser(
            WitnessFolder witnesses,
            Messages messages,
            CallRecords records,
            LiveCalls calls,
            CallOrders orders,
            Channels channels,
            BridgeProperties properties,
            Clock clock) {
        return new CallCloser(
                witnesses,
                messages,
                records,
                calls,
                orders,
                channels,
                properties.spool().resolve("monitor"),
                clock);
    }
}
