package cn.hotline12368.knowledge;

import java.time.LocalDate;

/** The rule an answer rests on. */
public record LegalBasis(String statute, String article, LocalDate inForceSince) {

    /** As a court writes it: 《诉讼费用交纳办法》第十三条; a title within the title gets the inner marks 〈〉. */
    public String cite() {
        return "《" + statute.replace('《', '〈').replace('》', '〉') + "》" + article;
    }
}
