package cn.hotline12368.bridge.call;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallEvent.CallEnded;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallFactsTest {

    private static final CallEvent STARTED = new CallStarted("13987654321", "12368", "c");
    private static final CallEvent MESSAGE = new MessageLeft("a.wav", 3_000, "");

    @Test
    void with_nothing_knowsNothing() {
        assertThat(facts()).isEqualTo(CallFacts.NONE);
        assertThat(CallFacts.NONE.with(null)).isEqualTo(CallFacts.NONE);
        assertThat(facts(new Trouble("ear"))).isEqualTo(CallFacts.NONE);
    }

    @Test
    void with_wholeCall_knowsIt() {
        CallFacts facts = facts(STARTED, new HandedOver("key"), MESSAGE, order(1), new CallEnded("16", 1));
        assertThat(facts).isEqualTo(new CallFacts(true, "13987654321", "key", 1, "no1", true, true, List.of()));
        assertThat(facts.owed()).isFalse();
    }

    @Test
    void owed_callThatTheMachineKept_isNot() {
        assertThat(facts(STARTED).owed()).isFalse();
        assertThat(facts(STARTED, order(1)).owed()).isFalse();
    }

    @Test
    void owed_handedOver_isUntilAnOrderFollows() {
        assertThat(facts(STARTED, new HandedOver("key")).owed()).isTrue();
        assertThat(facts(STARTED, order(1), new HandedOver("key")).owed()).isTrue();
        assertThat(facts(STARTED, new HandedOver("key"), order(1)).owed()).isFalse();
    }

    @Test
    void owed_silence_isOnlyWithAMessage() {
        assertThat(facts(STARTED, new HandedOver("silence")).owed()).isFalse();
        assertThat(facts(STARTED, new HandedOver("silence"), MESSAGE).owed()).isTrue();
    }

    private static CallEvent order(int needNo) {
        return new OrderRequested("no" + needNo, needNo, "咨询", "0000", null, "");
    }

    private static CallFacts facts(CallEvent... events) {
        CallFacts facts = CallFacts.NONE;
        for (CallEvent event : events) {
            facts = facts.with(event);
        }
        return facts;
    }
}
