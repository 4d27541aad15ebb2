package cn.hotline12368.knowledge.index;

import java.util.BitSet;

/** The weighed terms of one text in one view, numbered, so that two texts are compared in one pass. */
record Bag(Numbers numbers, double total) {

    /** What stands on one side only weighs half of what stands on both. */
    private static final double ONE_SIDED = 0.5;

    static final Bag EMPTY = new Bag(new Numbers(new int[0], new double[0]), 0);

    /** Terms by rising number with the weight of each. A term the index has never seen adds to the total only. */
    static final class Numbers {

        private final int[] term;
        private final double[] weight;

        Numbers(int[] term, double[] weight) {
            this.term = term;
            this.weight = weight;
        }
    }

    /** 0 for nothing in common, 1 for the same terms. */
    double like(Bag ask) {
        int[] mine = numbers.term;
        int[] other = ask.numbers.term;
        double commonHere = 0;
        double commonThere = 0;
        for (int i = 0, j = 0; i < mine.length && j < other.length; ) {
            if (mine[i] == other[j]) {
                commonHere += numbers.weight[i++];
                commonThere += ask.numbers.weight[j++];
            } else if (mine[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return commonThere == 0
                ? 0
                : commonThere / (commonThere + ONE_SIDED * (total - commonHere + ask.total - commonThere));
    }

    /** The share of this text that stands in the vocabulary. */
    double covered(BitSet vocabulary) {
        double common = 0;
        for (int i = 0; i < numbers.term.length; i++) {
            common += vocabulary.get(numbers.term[i]) ? numbers.weight[i] : 0;
        }
        return common == 0 ? 0 : common / total;
    }

    void addTo(BitSet vocabulary) {
        for (int term : numbers.term) {
            vocabulary.set(term);
        }
    }
}
