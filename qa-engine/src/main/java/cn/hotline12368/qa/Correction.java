package cn.hotline12368.qa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caller who refuses what was understood and says what he means: 「不是，我是说上诉」.
 *
 * @param meant what remains without the refusal; empty if he only refused
 */
record Correction(boolean refused, String meant) {

    private static final Pattern REFUSAL = Pattern.compile(
            "^\\s*(?:(?:哎|唉|啊|嗯|喂|诶)[，, ]?)?(?:不是这个|不是问这个|不是的|不是|不对|错了|搞错了|听错了|你听错了|你没听懂|我不是问这个|我不是这个意思)"
                    + "[了啊呀的]?(?:[，,。！! ]+|(?=我(?:是|想|要|说|问)))(?:我(?:是|想|要)?(?:说|问|想问|要问|想说|的意思是)?的?(?:是|就是)?[，, ]?)?(?<meant>.*)$");

    static Correction in(String text) {
        Matcher refusal = REFUSAL.matcher(text);
        return refusal.matches() ? new Correction(true, refusal.group("meant").strip()) : new Correction(false, text);
    }
}
