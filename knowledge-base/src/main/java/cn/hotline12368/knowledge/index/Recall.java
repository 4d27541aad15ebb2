package cn.hotline12368.knowledge.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Which entries are worth a closer look: those of the ways of asking that Lucene puts first, by terms and by meaning. */
final class Recall {

    private static final int BY_TERMS = 70;
    private static final int MOST_TERMS = 24;
    private static final int BY_MEANING = 40;

    /** One segment is written at once: a graph of vectors is not built twice. */
    private static final int RAM_MB = 1_024;

    private record Weighed(Term term, double weight) {}

    private final Map<View, Rarity> rarities;
    private final IndexSearcher searcher;

    /** Entry of each document. */
    private final int[] entries;

    /** @param asks of each entry */
    Recall(List<List<Look>> asks, Map<View, Rarity> rarities) {
        this.rarities = rarities;
        entries = new int[asks.stream().mapToInt(List::size).sum()];
        searcher = new IndexSearcher(written(asks));
    }

    BitSet entries(Look question) {
        BitSet found = new BitSet();
        add(byTerms(question.terms()), BY_TERMS, found);
        Meaning meaning = question.meaning();
        if (meaning != null) {
            add(new KnnByteVectorQuery(View.MEANING.name(), meaning.vector(), BY_MEANING), BY_MEANING, found);
        }
        return found;
    }

    private void add(Query query, int limit, BitSet found) {
        try {
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                found.set(entries[hit.doc]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Index in memory is unreadable", e);
        }
    }

    /** The rarest terms find as well as all, at a third of the cost. */
    private Query byTerms(Map<View, Map<String, Double>> asked) {
        List<Weighed> terms = new ArrayList<>();
        asked.forEach((view, ofView) -> {
            Rarity rarity = rarities.get(view);
            if (rarity != null) {
                ofView.forEach((term, salience) ->
                        terms.add(new Weighed(new Term(view.name(), term), salience * rarity.weight(term))));
            }
        });
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.stream()
                .filter(term -> term.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(MOST_TERMS)
                .forEach(term -> query.add(new TermQuery(term.term()), Occur.SHOULD));
        return query.build();
    }

    private DirectoryReader written(List<List<Look>> asks) {
        try {
            // Lives and dies with the heap: needs no close.
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            // Merges only neighbours, so that the number of a document stays the position of its way of asking.
            IndexWriterConfig inOrder = new IndexWriterConfig(new WhitespaceAnalyzer())
                    .setCodec(VectorCodec.create())
                    .setRAMBufferSizeMB(RAM_MB)
                    .setMergePolicy(new LogDocMergePolicy());
            try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
                int document = 0;
                for (int entry = 0; entry < asks.size(); entry++) {
                    for (Look ask : asks.get(entry)) {
                        entries[document++] = entry;
                        writer.addDocument(document(ask));
                    }
                }
            }
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Index in memory could not be written", e);
        }
    }

    private static Document document(Look ask) {
        Document document = new Document();
        ask.terms()
                .forEach((view, terms) ->
                        document.add(new TextField(view.name(), String.join(" ", terms.keySet()), Store.NO)));
        Meaning meaning = ask.meaning();
        if (meaning != null) {
            document.add(new KnnByteVectorField(
                    View.MEANING.name(), meaning.vector(), VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }
}
