package cn.hotline12368.qa.cases;

import cn.hotline12368.qa.cases.CaseFile.Hearing;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a party hears or reads of his case. */
public final class StatusText {

    /** Only for who has proved who he is: that it is such a case is itself nobody else's business. */
    public static final String BY_PERSON_ONLY = "这类案件不通过电话和网络查询。请携带身份证件到法院诉讼服务大厅办理，或者联系承办法官。";

    /** For an unknown case and for a wrong proof, word for word the same. */
    public static final String REFUSED = "案号和查询信息对不上，请核对法院通知书后再试。";

    public static final String LOCKED = "为了保护案件信息，您暂时不能再查询这个案件，请三十分钟后再试，或者携带身份证件到法院诉讼服务大厅查询。";

    public static final String BUSY = "现在查询这个案件的人较多，请过一会儿再试。";

    public static final String AWAY = "案件查询系统暂时无法使用，请稍后再试，也可以携带身份证件到法院诉讼服务大厅查询。";

    private static final int SPOKEN = 160;

    private StatusText() {}

    /** For a voice; what does not fit is left out from the end, never cut in the middle of a sentence. */
    public static String spoken(CaseFile file, LocalDateTime now) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences(file, now)) {
            if (text.length() + sentence.length() <= SPOKEN) {
                text.append(sentence);
            }
        }
        return text.toString();
    }

    /** For a screen. */
    public static String full(CaseFile file, LocalDateTime now) {
        return file.caseNumber() + "：" + String.join("", sentences(file, now));
    }

    private static List<String> sentences(CaseFile file, LocalDateTime now) {
        return List.of(
                "您的案件目前是：" + file.stage() + "。",
                hearing(file.hearing(), now),
                "办理部门是" + file.department() + "。",
                file.next());
    }

    /** A hearing that is over is not the next one, even if the register still has it. */
    private static String hearing(@Nullable Hearing hearing, LocalDateTime now) {
        if (hearing == null || !hearing.at().isAfter(now)) {
            return "";
        }
        LocalDateTime at = hearing.at();
        String minutes = at.getMinute() == 0 ? "" : at.getMinute() + "分";
        return String.format(
                Locale.ROOT,
                "下次开庭时间是%d年%d月%d日%s%d点%s，地点是%s。",
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour() < 12 ? "上午" : "下午",
                at.getHour() > 12 ? at.getHour() - 12 : at.getHour(),
                minutes,
                hearing.courtroom());
    }
}
