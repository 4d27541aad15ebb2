package cn.hotline12368.qa.number;

import java.util.List;
import java.util.Optional;

/** The first part of a court's code: the character that stands for a province, or 最高法. */
record Region(String mark, List<String> names) {

    /** Where two sound alike in every respect the earlier wins. */
    private static final List<Region> ALL = List.of(
            new Region("京", List.of("北京")),
            new Region("津", List.of("天津")),
            new Region("冀", List.of("河北")),
            new Region("晋", List.of("山西")),
            new Region("内", List.of("内蒙古", "内蒙")),
            new Region("辽", List.of("辽宁")),
            new Region("吉", List.of("吉林")),
            new Region("黑", List.of("黑龙江")),
            new Region("沪", List.of("上海")),
            new Region("苏", List.of("江苏")),
            new Region("浙", List.of("浙江")),
            new Region("皖", List.of("安徽")),
            new Region("闽", List.of("福建")),
            new Region("赣", List.of("江西")),
            new Region("鲁", List.of("山东")),
            new Region("豫", List.of("河南")),
            new Region("鄂", List.of("湖北")),
            new Region("湘", List.of("湖南")),
            new Region("粤", List.of("广东")),
            new Region("桂", List.of("广西")),
            new Region("琼", List.of("海南")),
            new Region("渝", List.of("重庆")),
            new Region("川", List.of("四川")),
            new Region("黔", List.of("贵州")),
            new Region("云", List.of("云南")),
            new Region("藏", List.of("西藏")),
            new Region("陕", List.of("陕西")),
            new Region("甘", List.of("甘肃")),
            new Region("青", List.of("青海")),
            new Region("宁", List.of("宁夏")),
            new Region("新", List.of("新疆")),
            new Region("兵", List.of("兵团", "新疆兵团")),
            // Stands for no province: the invented court of the sample cases.
            new Region("示", List.of("示范市", "示范")),
            new Region("最高法", List.of("最高人民法院", "最高法院", "最高院")));

    /**
     * A region found in a text.
     *
     * @param length characters it took
     * @param distance 0 if written as it should be, up to 4 for a mere likeness in sound
     */
    record Said(Region region, int length, int distance) {}

    /** The region that begins at this place, read as written first, then by sound. */
    static Optional<Said> at(String text, int from) {
        Optional<Said> named = ALL.stream()
                .flatMap(region -> region.names().stream()
                        .filter(name -> text.startsWith(name, from))
                        .map(name -> new Said(region, region.named(text, from, name), 0)))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
        return named.or(() -> written(text, from)).or(() -> sounding(text, from));
    }

    private int named(String text, int from, String name) {
        int end = from + name.length();
        if (text.startsWith("省", end) || text.startsWith("市", end)) {
            end++;
        }
        return (text.startsWith(mark, end) ? end + mark.length() : end) - from;
    }

    private static Optional<Said> written(String text, int from) {
        return ALL.stream()
                .filter(region -> text.startsWith(region.mark(), from))
                .map(region -> new Said(region, region.mark().length(), 0))
                .findFirst();
    }

    private static Optional<Said> sounding(String text, int from) {
        Said best = null;
        for (Region region : ALL) {
            int distance = distance(region.mark(), text, from);
            if (distance >= 0 && (best == null || distance + 1 < best.distance())) {
                best = new Said(region, region.mark().length(), distance + 1);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The worst likeness among the characters, or -1 if one sounds otherwise. */
    static int distance(String word, String text, int from) {
        if (from + word.length() > text.length()) {
            return -1;
        }
        int worst = 0;
        for (int i = 0; i < word.length(); i++) {
            int distance = Sound.of(word.charAt(i)).distance(Sound.of(text.charAt(from + i)));
            if (distance < 0) {
                return -1;
            }
            worst = Math.max(worst, distance);
        }
        return worst;
    }
}
