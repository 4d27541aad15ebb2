package cn.hotline12368.qa.fee;

import cn.hotline12368.knowledge.LegalBasis;
import cn.hotline12368.qa.fee.FeeQuestion.Event;
import cn.hotline12368.qa.fee.FeeQuestion.Instance;
import cn.hotline12368.qa.fee.FeeQuestion.Sought;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules that a calculation rests on. */
final class Basis {

    private static final LocalDate MEASURES = LocalDate.of(2007, 4, 1);
    private static final LocalDate INTERPRETATION = LocalDate.of(2022, 4, 10);

    private Basis() {}

    static List<LegalBasis> of(FeeQuestion question) {
        Set<String> articles = new LinkedHashSet<>();
        articles.add(question.kind().article());
        if (question.kind().acceptance()) {
            ofInstance(question, articles);
            question.events().stream().sorted().map(Basis::article).forEach(articles::add);
            articles.add(question.sought() == Sought.REFUND ? "第五十三条" : "");
        }
        articles.remove("");
        List<LegalBasis> basis = new ArrayList<>();
        articles.forEach(article -> basis.add(new LegalBasis("诉讼费用交纳办法", article, MEASURES)));
        basis.addAll(interpretation(question));
        return List.copyOf(basis);
    }

    private static void ofInstance(FeeQuestion question, Set<String> articles) {
        if (question.instance() == Instance.APPEAL && question.amount() != null) {
            articles.add("第十七条");
        }
        if (question.instance() == Instance.RETRIAL) {
            articles.add("第九条");
            articles.add("第十九条");
        }
    }

    private static String article(Event event) {
        return switch (event) {
            case SUMMARY -> "第十六条";
            case MEDIATION, WITHDRAWAL -> "第十五条";
            case COUNTERCLAIM, THIRD_PARTY -> "第十八条";
            case DISMISSED, REMANDED -> "第二十七条";
            case TRANSFERRED -> "第二十五条";
            case SUSPENDED -> "第二十六条";
            case TERMINATED -> "第二十八条";
            case CHANGED_CLAIM -> "第二十一条";
            case TO_ORDINARY -> "";
        };
    }

    private static List<LegalBasis> interpretation(FeeQuestion question) {
        List<String> articles = new ArrayList<>();
        if (Fees.has(question, Event.TO_ORDINARY)) {
            articles.add("第一百九十九条");
        }
        if (question.events().stream().filter(Event::halves).count() > 1
                || (question.sought() == Sought.REFUND && question.halved())) {
            articles.add("第二百零六条");
        }
        return articles.stream()
                .map(article -> new LegalBasis("最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", article, INTERPRETATION))
                .toList();
    }
}
