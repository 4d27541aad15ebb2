package cn.hotline12368.qa.wording;

import cn.hotline12368.knowledge.index.Syllables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The ways to say one thing, from a file in {@code understanding/}: one regular expression a line. A line that starts with
 * {@code -} is taken out of the utterance first (「防止自杀」 is no danger). A line of four characters or more without any sign
 * also matches by sound, because the recogniser writes homophones (「赚人工服务」).
 */
public final class Wording {

    private static final int SURE_BY_SOUND = 4;

    /** An utterance without punctuation, and how it sounds. */
    public record Heard(String text, String sound) {}

    private final List<Pattern> harmless;
    private final List<Pattern> phrases;
    private final List<String> sounds;

    private Wording(List<String> lines) {
        harmless = lines.stream()
                .filter(line -> line.startsWith("-"))
                .map(line -> Pattern.compile(line.substring(1)))
                .toList();
        List<String> said = lines.stream().filter(line -> !line.startsWith("-")).toList();
        phrases = said.stream().map(Pattern::compile).toList();
        sounds = said.stream()
                .filter(line -> line.matches("\\p{IsHan}{" + SURE_BY_SOUND + ",}"))
                .map(Wording::sound)
                .toList();
    }

    /** From {@code understanding/<name>.txt}. */
    public static Wording load(String skill) {
        String file = "/understanding/" + skill + ".txt";
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new Wording(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(file + " holds a broken expression: " + e.getDescription(), e);
        }
    }

    /** One for each constant, from the file that bears its name in lower case. */
    public static <E extends Enum<E>> Map<E, Wording> each(Class<E> type, String prefix) {
        Map<E, Wording> wordings = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            wordings.put(constant, load(prefix + constant.name().toLowerCase(Locale.ROOT)));
        }
        return wordings;
    }

    public static Heard hear(String utterance) {
        String text = Normalizer.normalize(utterance, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
        return new Heard(text, sound(text));
    }

    public boolean matches(Heard heard) {
        String text = heard.text();
        for (Pattern pattern : harmless) {
            text = pattern.matcher(text).replaceAll("，");
        }
        String rest = text;
        String sound = rest.equals(heard.text()) ? heard.sound() : sound(rest);
        return phrases.stream().anyMatch(phrase -> phrase.matcher(rest).find())
                || sounds.stream().anyMatch(sound::contains);
    }

    /** Each syllable between blanks, so that one never matches the end of another. */
    private static String sound(String text) {
        return " " + String.join(" ", Syllables.of(text)) + " ";
    }
}
