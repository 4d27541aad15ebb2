package cn.hotline12368.qa.number;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words between a court's code and the serial number that tell what kind of case it is: 民初, 执恢. */
final class CaseType {

    private static final List<String> WORDS = Stream.of(
                    "民初 民终 民申 民再 民监 民抗 民辖 民辖终 民辖监 民特 民特监 民催 民督 民撤 民算 民他 知民初 知民终 商初 商终",
                    "刑初 刑终 刑申 刑监 刑再 刑抗 刑辖 刑更 刑没 刑医 刑核 刑他 刑附民初 知刑初 知刑终",
                    "行初 行终 行申 行再 行监 行抗 行辖 行辖终 行审 行他 行赔初 行赔终 行赔申 行赔 知行初 知行终",
                    "执 执恢 执异 执复 执监 执协 执他 执保 执转破 财保 行保 证保 诉前调 诉前保 诉调 引调 民调",
                    "破 破申 破终 破监 强清 清申 赔 法赔 委赔 赔申 赔他 司救 司救民 司救刑 司救执 司救行 司惩 司惩复 认台 认港 认复 认他")
            .flatMap(line -> Stream.of(line.split(" ")))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private CaseType() {}

    /**
     * A type found in a text.
     *
     * @param distance 0 if written as it should be
     */
    record Said(String word, int distance) {}

    static Optional<String> writtenAt(String text, int from) {
        return WORDS.stream().filter(word -> text.startsWith(word, from)).findFirst();
    }

    /** The type as written, else the one that sounds like it: 明初 for 民初. */
    static Optional<Said> at(String text, int from) {
        Optional<String> written = writtenAt(text, from);
        Optional<Said> sounding = sounding(text, from);
        if (written.isPresent()
                && sounding.filter(said -> longer(said, written.get())).isEmpty()) {
            return written.map(word -> new Said(word, 0));
        }
        return sounding;
    }

    private static boolean longer(Said said, String written) {
        return said.word().length() > written.length() && said.word().startsWith(written);
    }

    private static Optional<Said> sounding(String text, int from) {
        Said best = null;
        for (String word : WORDS) {
            int distance = Region.distance(word, text, from);
            boolean better = best == null
                    || (word.length() == best.word().length()
                            && written(word, text, from) > written(best.word(), text, from));
            if (distance >= 0 && better && text.charAt(from) != '字' && !endsInDigit(word, text, from)) {
                best = new Said(word, distance + 1);
            }
        }
        return Optional.ofNullable(best);
    }

    /** 「执一二三四号」 has no 执异 in it. */
    private static boolean endsInDigit(String word, String text, int from) {
        return word.length() > 1 && Digits.of(text.charAt(from + word.length() - 1)) >= 0;
    }

    private static long written(String word, String text, int from) {
        return IntStream.range(0, word.length())
                .filter(i -> word.charAt(i) == text.charAt(from + i))
                .count();
    }
}
