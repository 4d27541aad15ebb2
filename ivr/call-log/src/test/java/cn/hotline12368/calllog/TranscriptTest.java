package cn.hotline12368.calllog;

import static cn.hotline12368.calllog.Samples.answered;
import static cn.hotline12368.calllog.Samples.call;
import static cn.hotline12368.calllog.Samples.ended;
import static cn.hotline12368.calllog.Samples.heard;
import static cn.hotline12368.calllog.Samples.said;
import static cn.hotline12368.calllog.Samples.started;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallEvent.KeyPressed;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.Transcript.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final Said NOTICE = new Said("您好", 0, null, null);

    @Test
    void of_turn_hasBothSidesWithTheArticle() {
        List<Line> lines = lines(
                started(),
                NOTICE,
                new SaidOver(4_000, false),
                heard("诉讼费怎么收"),
                answered("auto_answer"),
                said("财产案件按标的额交", 5),
                new SaidOver(9_000, false),
                ended("16"));
        assertThat(lines).extracting(Line::who).containsExactly("machine", "caller", "machine");
        Line answer = lines.getLast();
        assertThat(answer.seq()).isEqualTo(6);
        assertThat(answer.articleId()).isEqualTo("fee-property");
        assertThat(answer.articleVersion()).isEqualTo(2);
        assertThat(answer.legalBasis()).containsExactly("诉讼费用交纳办法第十三条");
        assertThat(answer.route()).isEqualTo("auto_answer");
        assertThat(answer.latencyMs()).isEqualTo(800);
        assertThat(answer.offsetMs()).isEqualTo(7_000);
        assertThat(answer.endMs()).isEqualTo(9_000);
        assertThat(lines.get(0).endMs()).isEqualTo(4_000);
        assertThat(lines.get(0).route()).isNull();
        assertThat(lines.get(1).confidence()).isEqualTo(0.9);
        assertThat(lines.get(1).endMs()).isEqualTo(6_000);
    }

    @Test
    void of_answerCutByAKey_endsWhereItWasCut() {
        List<Line> lines = lines(
                started(),
                answered("auto_answer"),
                said("财产案件按标的额交", 2),
                new SaidOver(7_300, true),
                new KeyPressed("0", 7_250));
        assertThat(lines).extracting(Line::who).containsExactly("machine", "key");
        assertThat(lines.get(0).endMs()).isEqualTo(7_300);
        assertThat(lines.get(1).text()).isEqualTo("0");
        assertThat(lines.get(1).offsetMs()).isEqualTo(7_250);
    }

    @Test
    void of_answerCutByACrash_hasNoEnd() {
        List<Line> lines = lines(started(), answered("auto_answer"), said("财产案件", 2), ended("16"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("财产案件");
            assertThat(line.endMs()).isNull();
        });
    }

    @Test
    void of_message_isTheCallersLine() {
        List<Line> lines = lines(started(), new MessageLeft("a.wav", 3_000, "请回电"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo("caller");
            assertThat(line.text()).contains("留言").contains("请回电");
        });
        assertThat(lines(new MessageLeft("a.wav", 3_000, "")))
                .extracting(Line::text)
                .containsExactly("（留言录音）");
    }

    private static List<Line> lines(CallEvent... events) {
        return Transcript.of(call(events)).lines();
    }
}
