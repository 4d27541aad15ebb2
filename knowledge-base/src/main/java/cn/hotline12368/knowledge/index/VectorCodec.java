package cn.hotline12368.knowledge.index;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * Lucene's own codec, but a graph of the vectors is only built where it pays: building that of 500 articles takes
 * three seconds, and comparing a question with all their vectors about a millisecond.
 */
final class VectorCodec {

    private static final int NEIGHBOURS = 12;
    private static final int BEAM = 40;

    /** As a number of neighbours to be found: with this the graph begins at some 14,000 vectors. */
    private static final int GRAPH_FROM = 1_500;

    private VectorCodec() {}

    static Lucene104Codec create() {
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return new Lucene99HnswVectorsFormat(NEIGHBOURS, BEAM, 1, null, GRAPH_FROM);
            }
        };
    }
}
