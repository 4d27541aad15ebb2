package cn.hotline12368.qa.jurisdiction;

import cn.hotline12368.qa.Form;

/**
 * What is known of the suit.
 *
 * @param asks questions asked so far; there are at most two
 */
record JurisdictionForm(String matter, int asks) implements Form {

    @Override
    public String task() {
        return JurisdictionTask.ID;
    }
}
