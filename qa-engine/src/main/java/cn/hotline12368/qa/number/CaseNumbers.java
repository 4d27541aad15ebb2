package cn.hotline12368.qa.number;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the case number in an utterance, typed or spoken, written rightly or as a recogniser's homophones.
 *
 * <p>「二零二六年河南零四八一明初字第一千二百三十四号」 is 「（2026）豫0481民初1234号」.
 */
public final class CaseNumbers {

    /** What people say between the parts; brackets are read aloud. */
    private static final Pattern FILLER =
            Pattern.compile("(左|右|前|后|小|圆|中)?(括|扩|阔)[号弧好]|呃|嗯|啊|哦|然后是?|就是|逗号|空格|[^\\p{L}\\p{N}]+");

    private static final int ENOUGH = 3;

    private CaseNumbers() {}

    /** The best case number in the utterance; it may lack parts. */
    public static Optional<CaseNumber> in(String utterance) {
        return Optional.ofNullable(best(Plain.of(utterance))).map(CaseNumberScan.Candidate::number);
    }

    /** Where in the utterance the case number stands. */
    record Place(int from, int to) {}

    static Optional<Place> place(String utterance) {
        Plain plain = Plain.of(utterance);
        return Optional.ofNullable(best(plain))
                .map(found -> new Place(opened(utterance, plain.at(found.from())), plain.at(found.to() - 1) + 1));
    }

    private static int opened(String utterance, int from) {
        return from > 0 && "（([〔【".indexOf(utterance.charAt(from - 1)) >= 0 ? from - 1 : from;
    }

    /** The utterance with its case number taken out, so that nobody takes 「民初12号」 for a date. */
    public static String without(String utterance) {
        return place(utterance)
                .map(place -> utterance.substring(0, place.from()) + "，" + utterance.substring(place.to()))
                .orElse(utterance);
    }

    private static CaseNumberScan.@Nullable Candidate best(Plain plain) {
        CaseNumberScan.Candidate best = null;
        for (int start = 0; start < plain.text().length(); start++) {
            CaseNumberScan.Candidate here = new CaseNumberScan(plain.text(), start).candidate();
            if (here.score() >= ENOUGH && (best == null || here.score() > best.score())) {
                best = here;
            }
        }
        return best;
    }

    /** Letters and digits alone, each knowing where it stood. */
    private record Plain(String text, List<Integer> places) {

        int at(int index) {
            return places.get(index);
        }

        static Plain of(String utterance) {
            boolean[] dropped = new boolean[utterance.length()];
            Matcher filler = FILLER.matcher(utterance);
            while (filler.find()) {
                Arrays.fill(dropped, filler.start(), filler.end(), true);
            }
            StringBuilder text = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < utterance.length(); i++) {
                if (!dropped[i]) {
                    places.add(i);
                    text.append(Normalizer.normalize(utterance.substring(i, i + 1), Normalizer.Form.NFKC), 0, 1);
                }
            }
            return new Plain(text.toString(), List.copyOf(places));
        }
    }
}
