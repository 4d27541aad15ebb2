package cn.hotline12368.qa;

import java.util.Map;
import java.util.Optional;

/** The last means before a person: keys for the matters that most calls are about. 0 always leads to a person. */
final class KeyMenu {

    private static final Map<Character, String> QUESTIONS = Map.of(
            '1', "起诉立案要准备什么材料",
            '2', "诉讼费怎么收",
            '3', "收到法院传票怎么办",
            '4', "怎么申请财产保全",
            '5', "怎么申请强制执行",
            '6', "上诉期限是多少天");

    private KeyMenu() {}

    static Optional<String> question(char key) {
        return Optional.ofNullable(QUESTIONS.get(key));
    }
}
