package cn.hotline12368.knowledge.index;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hotline's own words, synonyms and fillers, read once from the files in {@code lexicon/}. HanLP keeps its dictionary for the
 * whole process, therefore this is one object.
 */
final class Lexicon {

    static final Lexicon INSTANCE = new Lexicon();

    private record Synonym(String said, String meant) {}

    /** One word of a text, how much it tells, and whether it is no term at all. */
    record Word(String text, double salience, boolean stop) {}

    static final double OWN = 1.4;
    private static final double FUNCTION = 0.8;

    /** First letters of HanLP's natures for nouns, verbs, adjectives, idioms and abbreviations. */
    private static final String CONTENT = "nvagijl";

    private final Set<String> ownWords;
    private final Segment segment;
    private final List<Synonym> synonyms;
    private final List<String> fillers;
    private final Set<String> stopWords;
    private final List<String> elsewhere;

    private Lexicon() {
        ownWords = Set.copyOf(lines("words.txt").toList());
        ownWords.forEach(word -> CustomDictionary.add(word, "n 10000"));
        segment = HanLP.newSegment()
                .enableCustomDictionaryForcing(true)
                .enableNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false);
        synonyms = lines("synonyms.txt")
                .flatMap(Lexicon::synonymsOf)
                .sorted(Comparator.comparingInt(
                        (Synonym synonym) -> -synonym.said().length()))
                .toList();
        fillers = lines("fillers.txt")
                .sorted(Comparator.comparingInt(filler -> -filler.length()))
                .toList();
        stopWords = Set.copyOf(lines("stop-words.txt").toList());
        elsewhere = lines("elsewhere.txt").toList();
    }

    /** Questions for somebody else. */
    List<String> elsewhere() {
        return elsewhere;
    }

    /** Words that callers say, in the lexicon's terms and in their own. */
    Stream<String> saidWords() {
        return Stream.concat(ownWords.stream(), synonyms.stream().map(Synonym::said));
    }

    /** The text cut into words, whole: joined again they are the text. */
    List<Word> words(String text) {
        return segment.seg(text).stream()
                .map(term ->
                        new Word(term.word, salience(term.word, term.nature.toString()), stopWords.contains(term.word)))
                .toList();
    }

    /** Terms of the court tell most; nouns and verbs tell more than 多少, 什么 or 几天. */
    private double salience(String word, String nature) {
        if (ownWords.contains(word)) {
            return OWN;
        }
        return !stopWords.contains(word) && CONTENT.indexOf(nature.charAt(0)) >= 0 ? 1 : FUNCTION;
    }

    /** Takes away what only fills time, and says the rest in the lexicon's own words, longest match first. */
    String plain(String text) {
        String plain = withoutFillers(text);
        StringBuilder out = new StringBuilder(plain.length() + 8);
        for (int at = 0; at < plain.length(); ) {
            Synonym found = synonymAt(plain, at);
            out.append(found == null ? plain.substring(at, at + 1) : found.meant());
            at += found == null ? 1 : found.said().length();
        }
        return out.toString();
    }

    String withoutFillers(String text) {
        String plain = text;
        for (String filler : fillers) {
            plain = plain.replace(filler, "");
        }
        return plain;
    }

    private @Nullable Synonym synonymAt(String text, int at) {
        for (Synonym synonym : synonyms) {
            if (text.startsWith(synonym.said(), at)) {
                return synonym;
            }
        }
        return null;
    }

    /** {@code 诉讼 = 打官司 告状}; a word that must stay whole is its own synonym ({@code 被告 = 被告}). */
    private static Stream<Synonym> synonymsOf(String line) {
        String[] sides = line.split("=", 2);
        return Stream.of(sides[1].strip().split(" +")).map(said -> new Synonym(said, sides[0].strip()));
    }

    private static Stream<String> lines(String file) {
        return Resources.lines("/lexicon/" + file);
    }
}
