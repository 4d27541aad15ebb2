package cn.hotline12368.qa.cases;

import java.util.regex.Pattern;

/** How a caller takes the number that was read back to him. */
enum Confirmation {
    YES,
    NO,
    NEITHER;

    private static final Pattern YES_SAID =
            Pattern.compile("^(嗯+|啊|哦|对+|是+|好+)*(是的?|对的?|没错|正确|就是(这个|它)?|是这个|好的?|可以|行|嗯+|确认|没问题)(啊|呀|了|的|吧|谢谢)*$");

    private static final Pattern NO_SAID = Pattern.compile("^(嗯|啊|哦)*(不是|不对|不|错了|没有|不正确|搞错了|说错了|听错了|弄错了).*");

    static Confirmation of(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}]", "");
        if (YES_SAID.matcher(plain).matches()) {
            return YES;
        }
        return NO_SAID.matcher(plain).matches() ? NO : NEITHER;
    }
}
