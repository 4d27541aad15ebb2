package cn.hotline12368.caller.speech;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chinese text to pinyin by HanLP, which the product's voice does not use. Thread-safe. */
public final class Pinyin {
    /** Words of the courthouse that HanLP reads with another character's sound. */
    private static final Map<String, String> OWN = own();

    private Pinyin() {}

    /** Toned, words joined, as espeak-ng's {@code cmn-latn-pinyin} reads it best: 诉讼费，怎么收 → {@code su4song4fei4, zen3me5 shou1}. */
    public static String words(String text) {
        String spoken = SpokenText.of(text);
        List<Optional<String>> syllables = syllables(spoken);
        var line = new StringBuilder();
        int at = 0;
        for (Term term : HanLP.segment(spoken)) {
            var word = new StringBuilder();
            for (int end = at + term.word.length(); at < end; at++) {
                syllables.get(at).ifPresent(word::append);
            }
            if (!word.isEmpty()) {
                line.append(line.isEmpty() ? "" : " ").append(word);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ',' && term.nature.startsWith("w")) {
                line.append(',');
            }
        }
        return line.toString();
    }

    /** Toneless syllables of what is heard when the text is read; letters and signs have none. 幺 counts as 一, 两 as 二. */
    public static List<String> toneless(String text) {
        String spoken = SpokenText.of(text).replace('幺', '一').replace('两', '二');
        return syllables(spoken).stream()
                .flatMap(Optional::stream)
                .map(syllable -> syllable.substring(0, syllable.length() - 1))
                .toList();
    }

    /** One entry for each character; empty where there is no sound. */
    private static List<Optional<String>> syllables(String text) {
        List<Optional<String>> read = new ArrayList<>();
        for (com.hankcs.hanlp.dictionary.py.Pinyin pinyin : HanLP.convertToPinyinList(text)) {
            String syllable = pinyin.toString();
            read.add(syllable.startsWith("none") ? Optional.empty() : Optional.of(syllable));
        }
        OWN.forEach((word, reading) -> {
            List<String> own = Arrays.asList(reading.split(" ", -1));
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                for (int i = 0; i < word.length(); i++) {
                    read.set(at + i, Optional.of(own.get(i)));
                }
            }
        });
        return read;
    }

    private static Map<String, String> own() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("幺", "yao1");
        words.put("执行", "zhi2 xing2");
        words.put("行政", "xing2 zheng4");
        words.put("调解", "tiao2 jie3");
        words.put("处分", "chu3 fen4");
        words.put("处理", "chu3 li3");
        words.put("重审", "chong2 shen3");
        words.put("重新", "chong2 xin1");
        words.put("应诉", "ying4 su4");
        words.put("给付", "ji3 fu4");
        words.put("数额", "shu4 e2");
        words.put("答辩", "da2 bian4");
        words.put("判处", "pan4 chu3");
        words.put("长期", "chang2 qi1");
        words.put("银行", "yin2 hang2");
        words.put("还钱", "huan2 qian2");
        words.put("不还", "bu4 huan2");
        words.put("怎么", "zen3 me5");
        words.put("什么", "shen2 me5");
        return words;
    }
}
