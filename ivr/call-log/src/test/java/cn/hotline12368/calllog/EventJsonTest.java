package cn.hotline12368.calllog;

import static cn.hotline12368.calllog.Samples.answered;
import static cn.hotline12368.calllog.Samples.call;
import static cn.hotline12368.calllog.Samples.ended;
import static cn.hotline12368.calllog.Samples.heard;
import static cn.hotline12368.calllog.Samples.said;
import static cn.hotline12368.calllog.Samples.saidOver;
import static cn.hotline12368.calllog.Samples.started;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallEvent.Alert;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.KeyPressed;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallEvent.SecretGiven;
import cn.hotline12368.calllog.CallEvent.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    @Test
    void read_everyKind_isTheEventThatWasWritten() {
        List<CallEvent> all = List.of(
                started(),
                heard("诉讼费怎么收"),
                answered("auto_answer"),
                said("财产案件", 3),
                saidOver(),
                new KeyPressed("#", 5),
                new OrderRequested("261120100014", 1, "投诉举报", "0000", null, "来电人要投诉"),
                new Alert(Alert.RED, "violence"),
                new SecretGiven(5, 9),
                new HandedOver("key"),
                new MessageLeft("a.wav", 2_000, ""),
                new Trouble("ear"),
                ended("16"));
        assertThat(all).hasSize(CallEvent.class.getPermittedSubclasses().length);
        for (CallEvent event : all) {
            Recorded recorded = call(event).getFirst();
            assertThat(recorded.event()).isEqualTo(event);
            assertThat(EventJson.readLine(EventJson.write(recorded))).isEqualTo(recorded);
        }
    }

    @Test
    void read_fieldOfANewerVersion_isPassedOver() {
        assertThat(EventJson.read("CallStarted", """
                        {"caller":null,"called":"12368","channel":"c","carrier":"联通"}""")).isEqualTo(new CallStarted(null, "12368", "c"));
    }

    @Test
    void read_fieldThatAnOlderVersionDidNotHave_isEmpty() {
        assertThat(EventJson.read("SaidOver", "{\"endMs\":12}")).isEqualTo(new SaidOver(12, false));
    }

    @Test
    void event_kindOfANewerVersion_leavesTheCallReadable() {
        List<Recorded> call = call(started(), heard("你好"), ended("16"));
        Recorded strange = call.get(1);
        List<Recorded> newer = List.of(
                call.get(0),
                new Recorded(
                        strange.callId(),
                        2,
                        strange.at(),
                        "BargedIn",
                        "bridge",
                        "0000",
                        "{}",
                        "salt",
                        strange.digest(),
                        strange.hash()),
                call.get(2));
        assertThat(newer.get(1).event()).isNull();
        assertThat(CallStory.of(newer).outcome()).isEqualTo("abandoned");
        assertThat(Transcript.of(newer).lines()).isEmpty();
        assertThat(newer.getFirst().event()).isNotInstanceOf(Heard.class);
    }
}
