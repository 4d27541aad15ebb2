package cn.hotline12368.qa.deadline;

import cn.hotline12368.knowledge.index.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an utterance must hold so that it asks for a rule. Each line of the file is one way; its words may stand in any order. */
record Hints(List<Way> ways, List<Word> unwanted) {

    /** A word heard by sound alone is a little less sure. */
    private static final int WRITTEN = 10;

    private static final int HEARD = 8;

    /** Score of the best way, 0 if none fits. */
    int score(Question question) {
        if (unwanted.stream().anyMatch(word -> word.written(question.text()))) {
            return 0;
        }
        return ways.stream().mapToInt(way -> way.score(question)).max().orElse(0);
    }

    /**
     * @param sure asks for a period by itself; other ways need a word like 几天 or 期限 as well
     */
    record Way(List<Word> wanted, List<Word> unwanted, boolean sure) {

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

        int score(Question question) {
            if ((!sure && !question.ofTime()) || unwanted.stream().anyMatch(word -> word.written(question.text()))) {
                return 0;
            }
            int total = 0;
            for (Word word : wanted) {
                int score = word.score(question);
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
    record Word(Pattern pattern, List<String> sounds) {

        static Word parse(String alternatives) {
            return new Word(
                    Pattern.compile(alternatives),
                    Stream.of(alternatives.contains("(") ? new String[0] : alternatives.split("\\|", -1))
                            .filter(word -> word.matches("\\p{IsHan}{2,}"))
                            .map(Word::sound)
                            .toList());
        }

        boolean written(String text) {
            return pattern.matcher(text).find();
        }

        int score(Question question) {
            if (written(question.text())) {
                return WRITTEN;
            }
            return sounds.stream().anyMatch(question.sound()::contains) ? HEARD : 0;
        }

        static String sound(String word) {
            return " " + String.join(" ", Syllables.of(word)) + " ";
        }
    }
}
