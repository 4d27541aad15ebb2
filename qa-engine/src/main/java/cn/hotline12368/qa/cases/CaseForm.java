package cn.hotline12368.qa.cases;

import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.number.CaseNumber;

/**
 * How far {@link CaseTask} has come.
 *
 * @param number with gaps while it is asked for
 * @param asked how often the caller was asked in a row without getting further
 */
record CaseForm(Stage stage, CaseNumber number, int asked) implements Form {

    enum Stage {
        ASKING,
        CONFIRMING,
        /** The code is entered by keys; what the caller says now is no part of that. */
        ENTERING
    }

    static final CaseNumber NOTHING = new CaseNumber("", "", "", "");

    static CaseForm start() {
        return new CaseForm(Stage.ASKING, NOTHING, 0);
    }

    CaseForm at(Stage other, CaseNumber heard) {
        return new CaseForm(other, heard, 0);
    }

    CaseForm askedAgain() {
        return new CaseForm(stage, number, asked + 1);
    }

    @Override
    public String task() {
        return CaseTask.ID;
    }
}
