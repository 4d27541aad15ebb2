package cn.hotline12368.qa.fee;

import cn.hotline12368.knowledge.LegalBasis;
import java.util.List;

/** A fee with the way to it, in words, and the rules it rests on. */
public record Calculation(FeeQuestion question, Fee fee, List<String> steps, List<LegalBasis> basis) {

    public Calculation {
        fee = fee.toFen();
    }
}
