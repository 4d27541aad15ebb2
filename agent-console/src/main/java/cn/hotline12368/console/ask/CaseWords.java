package cn.hotline12368.console.ask;

import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Reply;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.cases.SpokenSecret;
import cn.hotline12368.qa.number.CaseNumber;
import cn.hotline12368.qa.number.CaseNumbers;
import java.util.Optional;

/** What a session that proved who it is hears instead of the way to prove it. */
final class CaseWords {

    private CaseWords() {}

    static Optional<String> told(Optional<Identified> identified, Reply reply, String text, Channel channel) {
        return identified
                .filter(proof -> reply.intent().equals(CaseTask.ID) && !SpokenSecret.in(text) && !other(proof, text))
                .map(proof -> channel == Channel.HOTLINE ? proof.spoken() : proof.full());
    }

    private static boolean other(Identified proof, String text) {
        return CaseNumbers.in(text)
                .filter(CaseNumber::complete)
                .filter(number -> !number.text().equals(proof.caseNumber()))
                .isPresent();
    }
}
