package cn.hotline12368.bridge.voice;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chinese text as toned pinyin: {@code 申请执行} → {@code shen1qing3 zhi2xing2}. ü is written v, the neutral tone 5.
 *
 * <p>A general dictionary gives every character a reading; particles follow their part of speech; our own
 * {@link Lexicon} overrules both. An own word counts only where it does not cut through other words (数额 in 次数额外
 * does not). Thread-safe.
 */
public final class Reading {

    private static final Pattern PAUSE = Pattern.compile("(?<=[，；？。])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Map<String, String> PAUSES = Map.of("，", ",", "；", ";", "？", "?", "。", ";");

    private static final Map<String, String> BY_PART_OF_SPEECH = Map.of(
            "的/ude1", "de5", "地/ude2", "de5", "得/ude3", "de5", "着/uzhe", "zhe5", "了/ule", "le5", "为/v", "wei2", "为/p",
            "wei4");

    private static final String NUMERALS = "零一二三四五六七八九十两百";

    private final Lexicon lexicon = Lexicon.load();
    private final Segment segment =
            HanLP.newSegment().enableOffset(true).enableNameRecognize(false).enableTranslatedNameRecognize(false);

    /** Loads the dictionaries, about a second once in a process. */
    public Reading() {
        toPinyin("您好");
    }

    /** Citation tones, numbers written out first; pauses as {@code , ; ?}. */
    public String toPinyin(String text) {
        return render(text, UnaryOperator.identity());
    }

    /** As {@link #toPinyin}, with the tone changes that the synthesiser does not make by itself. */
    String forSynthesis(String text) {
        return render(text, Sandhi::of);
    }

    private String render(String text, UnaryOperator<List<Word>> tones) {
        var pinyin = new StringBuilder();
        for (var part : PAUSE.splitAsStream(SpokenText.of(text)).toList()) {
            var pause = part.isEmpty() ? "" : PAUSES.getOrDefault(part.substring(part.length() - 1), "");
            var clause = pause.isEmpty() ? part : part.substring(0, part.length() - 1);
            if (!clause.isEmpty()) {
                var words =
                        tones.apply(words(clause)).stream().map(Word::joined).filter(word -> !word.isEmpty());
                pinyin.append(words.collect(Collectors.joining(" ")))
                        .append(pause)
                        .append(' ');
            }
        }
        return pinyin.toString().strip();
    }

    private List<Word> words(String clause) {
        var readings = generalReadings(clause);
        var starts = new BitSet();
        for (var term : segment.seg(clause)) {
            starts.set(term.offset);
            var particle = particle(term, clause);
            if (particle != null) {
                readings.set(term.offset, particle);
            }
        }
        starts.set(clause.length());
        applyOwnWords(clause, readings, starts);
        return cut(clause, readings, starts);
    }

    private static @Nullable String particle(Term term, String clause) {
        int next = term.offset + term.length();
        var numberFollows = next < clause.length() && NUMERALS.indexOf(clause.charAt(next)) >= 0;
        // 期限为十五日: the tagger takes this 为 for the preposition
        return term.word.equals("为") && numberFollows ? "wei2" : BY_PART_OF_SPEECH.get(term.word + "/" + term.nature);
    }

    /** Longest own word first, from left to right. */
    private void applyOwnWords(String clause, List<String> readings, BitSet starts) {
        int at = 0;
        while (at < clause.length()) {
            int end = Math.min(clause.length(), at + lexicon.longest());
            while (end > at && !apply(clause, at, end, readings, starts)) {
                end--;
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean apply(String clause, int from, int to, List<String> readings, BitSet starts) {
        var own = lexicon.reading(clause.substring(from, to));
        var insideOneWord = starts.nextSetBit(from + 1) >= to;
        if (own == null || !(insideOneWord || (starts.get(from) && starts.get(to)))) {
            return false;
        }
        if (own.size() == to - from) {
            for (int i = 0; i < own.size(); i++) {
                readings.set(from + i, own.get(i));
            }
        } else {
            readings.set(from, String.join("", own));
        }
        starts.clear(from + 1, to);
        return true;
    }

    private static List<Word> cut(String clause, List<String> readings, BitSet starts) {
        var words = new ArrayList<Word>();
        for (int from = 0; from < clause.length(); ) {
            int to = starts.nextSetBit(from + 1);
            words.add(new Word(clause.substring(from, to), List.copyOf(readings.subList(from, to))));
            from = to;
        }
        return words;
    }

    /** One reading for each character of the clause; those of Latin letters stand in the lexicon. */
    private static List<String> generalReadings(String clause) {
        var readings = new ArrayList<String>();
        clause.chars().forEach(c -> readings.add(""));
        var runs = HAN.matcher(clause);
        while (runs.find()) {
            var run = pinyin(runs.group());
            for (int i = 0; i < run.size(); i++) {
                char c = clause.charAt(runs.start() + i);
                // the phrase dictionary has the tone changes of these two already in some of its phrases
                readings.set(runs.start() + i, c == '一' ? "yi1" : c == '不' ? "bu4" : run.get(i));
            }
        }
        return readings;
    }

    private static List<String> pinyin(String han) {
        var syllables =
                List.of(PinyinHelper.toPinyin(han, PinyinStyleEnum.NUM_LAST).split(" "));
        if (syllables.size() != han.length()) {
            return han.length() == 1
                    ? List.of("")
                    : han.chars()
                            .mapToObj(c -> pinyin(Character.toString(c)).getFirst())
                            .toList();
        }
        return syllables.stream().map(Reading::plain).toList();
    }

    /** A character that the dictionary does not know comes back as itself and is left out. */
    private static String plain(String syllable) {
        var ascii = syllable.replace('ü', 'v');
        return ascii.matches("[a-z]+[1-5]") ? ascii : "";
    }
}
