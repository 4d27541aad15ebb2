package cn.hotline12368.qa.cases;

import cn.hotline12368.qa.cases.CaseFile.Hearing;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a party hears or reads of his case. */
public final class StatusText {

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
