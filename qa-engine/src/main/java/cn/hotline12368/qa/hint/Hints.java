package cn.hotline12368.qa.hint;

import cn.hotline12368.knowledge.index.Syllables;
import cn.hotline12368.qa.wording.Wording.Heard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an utterance must hold so that it asks for a rule. Each line of the file is one way; its words may stand in any order. */
public record Hints(List<Way> ways, List<Word> unwanted) {

    /** A word heard by sound alone is a little less sure. */
    private static final int WRITTEN = 10;

    private static final int HEARD = 8;

    public static Hints of(Block block) {
        return new Hints(
                block.all("hit").stream().map(Way::parse).toList(),
                block.all("not").stream().map(Word::parse).toList());
    }

    /** Of several rules the one whose hints fit best; the earlier wins a tie. */
    public static <T> Optional<T> best(Collection<T> rules, Function<T, Hints> hints, Heard heard, boolean open) {
        T best = null;
        int most = 0;
        for (T rule : rules) {
            int score = hints.apply(rule).score(heard, open);
            if (score > most) {
                most = score;
                best = rule;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Score of the best way, 0 if none fits.
     *
     * @param open whether the utterance asks what these rules answer; if not, only the sure ways count
     */
    int score(Heard heard, boolean open) {
        if (unwanted.stream().anyMatch(word -> word.written(heard.text()))) {
            return 0;
        }
        return ways.stream()
                .filter(way -> open || way.sure())
                .mapToInt(way -> way.score(heard))
                .max()
                .orElse(0);
    }

    /**
     * @param sure asks by itself; other ways need a word like 几天 or 哪个法院 as well
     */
    public record Way(List<Word> wanted, List<Word> unwanted, boolean sure) {

        static Way parse(String line) {
            boolean sure = line.startsWith("=");
            List<Word> wanted = new ArrayList<>();
            List<Word> unwanted = new ArrayList<>();
            for (String word : (sure ? line.substring(1) : line).strip().split(" +", -1)) {
                if (word.startsWith("!")) {
                    unwanted.add(Word.parse(word.substring(1)));
                } else {
                    wanted.add(Word.parse(word));
                }
            }
            return new Way(List.copyOf(wanted), List.copyOf(unwanted), sure);
        }

        int score(Heard heard) {
            if (unwanted.stream().anyMatch(word -> word.written(heard.text()))) {
                return 0;
            }
            int total = 0;
            for (Word word : wanted) {
                int score = word.score(heard);
                if (score == 0) {
                    return 0;
                }
                total += score;
            }
            return total;
        }
    }

    /**
     * Alternatives of one word.
     *
     * @param sounds of those alternatives that are plain words of two characters or more
     */
    public record Word(Pattern pattern, List<String> sounds) {

        public static Word parse(String alternatives) {
            return new Word(
                    Pattern.compile(alternatives),
                    Stream.of(alternatives.contains("(") ? new String[0] : alternatives.split("\\|", -1))
                            .filter(word -> word.matches("\\p{IsHan}{2,}"))
                            .map(Word::sound)
                            .toList());
        }

        public boolean written(String text) {
            return pattern.matcher(text).find();
        }

        public int score(Heard heard) {
            if (written(heard.text())) {
                return WRITTEN;
            }
            return sounds.stream().anyMatch(heard.sound()::contains) ? HEARD : 0;
        }

        private static String sound(String word) {
            return " " + String.join(" ", Syllables.of(word)) + " ";
        }
    }
}
