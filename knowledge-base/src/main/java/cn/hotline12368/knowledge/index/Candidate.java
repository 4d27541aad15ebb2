package cn.hotline12368.knowledge.index;

import java.util.List;

/** One entry as the index sees it. */
record Candidate(String topic, List<Seen> asks, Seen answer) {

    Closeness to(Seen question) {
        Closeness closeness = new Closeness();
        for (Seen ask : asks) {
            closeness.add(question.like(ask));
        }
        return closeness;
    }
}
