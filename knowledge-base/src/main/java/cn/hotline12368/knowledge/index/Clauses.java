package cn.hotline12368.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the questions in what a caller says. A recogniser writes no punctuation, so words that begin or end a thought cut as well:
 * 「立案要带什么材料还有诉讼费怎么交」 are two questions, 「他欠我钱不还我该怎么办」 is one.
 */
final class Clauses {

    /** A shorter piece is nothing without its neighbour. */
    private static final int SHORT = 6;

    /** Marks, words that begin a thought, words that end a question. */
    private static final Pattern CUT = Pattern.compile("[，。？！；、,.?!;：:…]+"
            + "|(?<!我|就)(?=想问|想咨询|想知道)|(?=我就?想问|我想咨询|我就?想知道|请问|但是|可是|不过|后来|然后|结果|所以|另外|还有就是|还有|还想|再问|顺便|同时)"
            + "|(?<=吗|呢|怎么办|咋办|多少钱|多长时间|多久)");

    private static final Pattern QUESTION =
            Pattern.compile("吗|呢|怎么|咋|多少|几[天个月日年份]|多久|多长|哪|什么|啥|能不能|可不可以|要不要" + "|是不是|有没有|行不行|如何|谁|为什么|能否|来得及|收费|流程");

    private Clauses() {}

    /** The pieces of the text that ask, in their order. */
    static List<String> asking(String text) {
        List<String> pieces = new ArrayList<>();
        CUT.splitAsStream(text.replaceAll("\\s+", "")).forEach(piece -> add(pieces, piece));
        return pieces.stream().filter(piece -> QUESTION.matcher(piece).find()).toList();
    }

    private static void add(List<String> pieces, String piece) {
        if (!pieces.isEmpty() && (piece.length() < SHORT || pieces.getLast().length() < SHORT)) {
            pieces.set(pieces.size() - 1, pieces.getLast() + piece);
        } else {
            pieces.add(piece);
        }
    }
}
