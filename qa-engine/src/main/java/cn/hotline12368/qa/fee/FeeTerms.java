package cn.hotline12368.qa.fee;

import cn.hotline12368.knowledge.index.Syllables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Legal terms that a recogniser writes with other signs of the same sound: 「素松费」 is 诉讼费. Only terms of three signs and more:
 * shorter ones sound like too much else.
 */
final class FeeTerms {

    private static final List<String> TERMS = List.of(
            "诉讼费", "受理费", "立案费", "上诉费", "反诉费", "执行费", "保全费", "申请费", "标的额", "简易程序", "普通程序", "小额诉讼", "支付令", "公示催告",
            "管辖权异议", "财产保全", "强制执行", "名誉权", "肖像权", "知识产权", "著作权", "劳动争议", "行政诉讼", "发回重审", "驳回起诉", "不予受理", "仲裁裁决", "打官司",
            "撤诉了", "我撤诉", "撤诉后", "撤诉的", "要撤诉", "要反诉", "反诉他", "反诉我", "我反诉", "要上诉", "我上诉", "上诉要", "调解结案", "调解成功", "调解了",
            "离婚要", "要离婚", "想离婚", "起诉离婚", "申请执行", "申请保全", "执行标的", "交多少", "退多少", "收多少", "多少钱");

    private static final Map<String, String> BY_SOUND = bySound();
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private FeeTerms() {}

    /** The same length, so places in the text stay what they were. */
    static String corrected(String text) {
        StringBuilder corrected = new StringBuilder(text);
        List<String> sounds = Syllables.of(text);
        int[] places = hanPlaces(text);
        if (places.length != sounds.size()) {
            return text;
        }
        for (int i = 0; i + SHORTEST <= places.length; i++) {
            replaceAt(corrected, sounds, places, i);
        }
        return corrected.toString();
    }

    private static void replaceAt(StringBuilder text, List<String> sounds, int[] places, int i) {
        for (int length = Math.min(LONGEST, places.length - i); length >= SHORTEST; length--) {
            String term = BY_SOUND.get(String.join(" ", sounds.subList(i, i + length)));
            if (term != null && places[i + length - 1] - places[i] == length - 1) {
                text.replace(places[i], places[i] + length, term);
                return;
            }
        }
    }

    private static int[] hanPlaces(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN)
                .toArray();
    }

    private static Map<String, String> bySound() {
        Map<String, String> bySound = new TreeMap<>();
        TERMS.forEach(term -> bySound.put(String.join(" ", Syllables.of(term)), term));
        return bySound;
    }
}
