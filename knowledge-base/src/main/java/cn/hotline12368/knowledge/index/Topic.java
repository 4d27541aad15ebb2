package cn.hotline12368.knowledge.index;

import java.util.List;

/** All that is asked about one topic. Of many ways of asking some come near to any question, so their number counts against it. */
record Topic(String id, int asks, Vocabulary vocabulary) {

    static final Topic NONE = new Topic("", 1, Vocabulary.of(List.of()));

    static Topic of(String id, List<Candidate> entries) {
        List<Seen> asks =
                entries.stream().flatMap(entry -> entry.asks().stream()).toList();
        return new Topic(id, asks.size(), Vocabulary.of(asks));
    }
}
