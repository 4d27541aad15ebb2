package cn.hotline12368.console.message;

import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.OrderKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** @param sessionId of the answers before; the talk is kept with the order
 * @param kind the order's, as courts call it */
record Message(
        @Nullable String sessionId,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String channel) {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 50;

    /** A Chinese mobile number, or a line with its area code and perhaps an extension: only these are called back. */
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");

    private static final Set<OrderKind> KINDS = EnumSet.of(
            OrderKind.CONSULTATION,
            OrderKind.CASE_QUERY,
            OrderKind.CONTACT_JUDGE,
            OrderKind.COMPLAINT,
            OrderKind.PETITION,
            OrderKind.SUGGESTION);

    String checkedKind() {
        return KINDS.stream()
                .map(OrderKind::label)
                .filter(label -> label.equals(kind))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest("请选择留言的类别（kind）"));
    }

    String checkedText() {
        if (text == null || text.isBlank()) {
            throw ProblemException.badRequest("请写明要反映或咨询的事情（text）");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw ProblemException.tooLarge("留言最多 " + LONGEST + " 个字");
        }
        return text.strip();
    }

    @Nullable
    String checkedName() {
        if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw ProblemException.badRequest("姓名最多 " + LONGEST_NAME + " 个字（name）");
        }
        return name == null || name.isBlank() ? null : name.strip();
    }

    String checkedPhone() {
        String number = phone == null ? "" : phone.replaceAll("\\s", "");
        if (!PHONE.matcher(number).matches()) {
            throw ProblemException.badRequest("请填写能打通的电话：11 位手机号，或者带区号的固定电话（phone）");
        }
        return number;
    }

    Channel checkedChannel() {
        return Arrays.stream(Channel.values())
                .filter(known -> known != Channel.HOTLINE && known.code().equals(channel))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest("channel 应为 web、hall、mobile、circuit 之一"));
    }
}
