package cn.hotline12368.knowledge.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * An immutable index of entries in memory, safe for many threads. Lucene names the {@value #CANDIDATES} likeliest ways of
 * asking; {@link Likeness} compares these with the question and says how sure the best entry is.
 */
public final class EntryIndex {

    /** The right entry is practically always among these: measured on the test questions. */
    private static final int CANDIDATES = 100;

    /** Keeps the query under the number of clauses that Lucene allows. */
    private static final int MAX_QUESTION = 240;

    private final List<Phrase> phrases;
    private final Likeness likeness;
    private final IndexSearcher searcher;

    public EntryIndex(List<Entry> entries) {
        phrases = phrasesOf(entries);
        likeness = new Likeness(entries, phrases);
        searcher = new IndexSearcher(written(phrases));
    }

    /** At most {@code limit} entries, the most confident first. */
    public List<Match> find(String question, int limit) {
        return compared(question).stream()
                .limit(limit)
                .map(found -> new Match(found.entry(), found.confidence()))
                .toList();
    }

    List<Likeness.Features> compared(String question) {
        Map<View, Map<String, Double>> asked =
                View.of(question.length() > MAX_QUESTION ? question.substring(0, MAX_QUESTION) : question);
        return likeness.compared(asked, candidates(asked));
    }

    private List<Phrase> candidates(Map<View, Map<String, Double>> asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        asked.forEach((view, terms) -> terms.keySet().forEach(term -> query.add(matching(view, term), Occur.SHOULD)));
        try {
            return Arrays.stream(searcher.search(query.build(), CANDIDATES).scoreDocs)
                    .map(hit -> phrases.get(hit.doc))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Index in memory is unreadable", e);
        }
    }

    private static Query matching(View view, String term) {
        return new TermQuery(new Term(view.name(), term));
    }

    private static List<Phrase> phrasesOf(List<Entry> entries) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            phrases.add(Phrase.of(i, entry.title()));
            for (String ask : entry.asks()) {
                phrases.add(Phrase.of(i, ask));
            }
            for (String keyword : entry.keywords()) {
                phrases.add(Phrase.of(i, keyword));
            }
        }
        return phrases;
    }

    private static DirectoryReader written(List<Phrase> phrases) {
        try {
            // Lives and dies with the heap: needs no close.
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            // Merges only neighbours, so that the number of a document stays the position of its phrase.
            IndexWriterConfig inOrder =
                    new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(new LogDocMergePolicy());
            try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
                for (Phrase phrase : phrases) {
                    writer.addDocument(document(phrase));
                }
                writer.forceMerge(1);
            }
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Index in memory could not be written", e);
        }
    }

    private static Document document(Phrase phrase) {
        Document document = new Document();
        phrase.views()
                .forEach((view, terms) ->
                        document.add(new TextField(view.name(), String.join(" ", terms.keySet()), Store.NO)));
        return document;
    }
}
