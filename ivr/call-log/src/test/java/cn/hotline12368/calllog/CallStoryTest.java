package cn.hotline12368.calllog;

import static cn.hotline12368.calllog.Samples.NINE;
import static cn.hotline12368.calllog.Samples.answered;
import static cn.hotline12368.calllog.Samples.call;
import static cn.hotline12368.calllog.Samples.ended;
import static cn.hotline12368.calllog.Samples.heard;
import static cn.hotline12368.calllog.Samples.said;
import static cn.hotline12368.calllog.Samples.saidOver;
import static cn.hotline12368.calllog.Samples.started;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import org.junit.jupiter.api.Test;

class CallStoryTest {

    private static final OrderRequested ORDER = new OrderRequested("261120100014", 1, "投诉举报", "0000", null, "来电人要投诉");
    private static final MessageLeft MESSAGE = new MessageLeft("a.wav", 2_000, "请回电");

    @Test
    void of_liveCall_hasNoEndAndNoOutcome() {
        CallStory story = CallStory.of(call(started(), heard("诉讼费怎么收")));
        assertThat(story.startedAt()).isEqualTo(NINE);
        assertThat(story.caller()).isEqualTo("13900001234");
        assertThat(story.endedAt()).isNull();
        assertThat(story.outcome()).isNull();
        assertThat(story.durationMs()).isNull();
        assertThat(story.lastText()).isEqualTo("诉讼费怎么收");
    }

    @Test
    void of_answeredCall_countsTurnsAndKeepsTheLastWords() {
        CallStory story = CallStory.of(call(
                started(), heard("诉讼费怎么收"), answered("auto_answer"), said("财产案件按标的额交", 3), saidOver(), ended("16")));
        assertThat(story.outcome()).isEqualTo("answered");
        assertThat(story.turns()).isEqualTo(1);
        assertThat(story.lastText()).isEqualTo("财产案件按标的额交");
        assertThat(story.durationMs()).isEqualTo(12_000);
        assertThat(story.endedAt()).isEqualTo(NINE.plusSeconds(5));
    }

    @Test
    void of_endedCall_hasTheOutcomeThatLeavesMostToDo() {
        assertThat(CallStory.of(call(started(), ended("16"))).outcome()).isEqualTo("abandoned");
        assertThat(CallStory.of(call(started(), answered("auto_answer"), ORDER, ended("16")))
                        .outcome())
                .isEqualTo("order");
        assertThat(CallStory.of(call(started(), new HandedOver("key"), MESSAGE, ORDER, ended("16")))
                        .outcome())
                .isEqualTo("message");
        assertThat(CallStory.of(call(started(), answered("auto_answer"), ended("lost")))
                        .outcome())
                .isEqualTo("lost");
    }

    @Test
    void of_orders_areListedInOrder() {
        OrderRequested second = new OrderRequested("261120100022", 2, "咨询", "0000", null, "");
        assertThat(CallStory.of(call(started(), ORDER, second)).orders())
                .containsExactly("261120100014", "261120100022");
    }

    @Test
    void of_withheldNumber_hasNoCaller() {
        assertThat(CallStory.of(call(new CallStarted(null, "12368", "c"))).caller())
                .isNull();
    }
}
