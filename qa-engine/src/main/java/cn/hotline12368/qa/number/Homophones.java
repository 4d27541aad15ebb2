package cn.hotline12368.qa.number;

import java.util.Map;
import java.util.Map.Entry;

/**
 * Signs that a recogniser writes for numerals of the same sound, put right where only a numeral can stand: 「武万」 is 五万,
 * 「三千快」 is 三千块. Function words (是, 时, 而, 起, 前, 没) are never taken for numerals: 「是五万」 is not 十五万.
 */
final class Homophones {

    private static final Map<Character, String> DIGITS = Map.of(
            '一', "依衣伊医",
            '二', "尔耳饵贰",
            '三', "伞散",
            '四', "肆寺饲",
            '五', "武舞伍雾捂",
            '六', "柳溜陆",
            '七', "漆柒欺",
            '八', "巴捌疤扒",
            '九', "酒玖韭",
            '十', "拾石食");

    private static final Map<Character, String> UNITS = Map.of('百', "佰柏摆", '千', "仟签迁谦牵铅", '万', "弯湾玩腕", '亿', "忆");

    /** Only where 块, 钱, 元 or a lower unit follows: 「十五晚」 may be nights. */
    private static final Map<Character, String> UNITS_BEFORE_MONEY = Map.of('万', "晚碗完", '千', "前");

    private Homophones() {}

    static String corrected(String text) {
        char[] signs = text.toCharArray();
        for (int i = 1; i < signs.length; i++) {
            signs[i] = unit(signs, i);
        }
        for (int i = signs.length - 2; i >= 0; i--) {
            if (Numerals.unit(signs[i + 1]) > 0 && !Numerals.partOfNumber(signs[i])) {
                signs[i] = meant(DIGITS, signs[i]);
            }
        }
        return new String(signs);
    }

    private static char unit(char[] signs, int i) {
        char sign = signs[i];
        if (!Numerals.partOfNumber(signs[i - 1]) && meant(DIGITS, signs[i - 1]) == signs[i - 1]) {
            return sign;
        }
        char next = i + 1 < signs.length ? signs[i + 1] : ' ';
        if ("快筷".indexOf(sign) >= 0) {
            return Numerals.unit(signs[i - 1]) > 0 && " 钱，。？的吧呢".indexOf(next) >= 0 ? '块' : sign;
        }
        boolean money = "块元钱快".indexOf(next) >= 0 || (i + 2 < signs.length && "千百前".indexOf(signs[i + 2]) >= 0);
        char meant = meant(UNITS, sign);
        return meant == sign && money ? meant(UNITS_BEFORE_MONEY, sign) : meant;
    }

    private static char meant(Map<Character, String> homophones, char sign) {
        for (Entry<Character, String> entry : homophones.entrySet()) {
            if (entry.getValue().indexOf(sign) >= 0) {
                return entry.getKey();
            }
        }
        return sign;
    }
}
