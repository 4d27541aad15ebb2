package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.knowledge.LegalBasis;
import cn.hotline12368.knowledge.Verification;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Articles made for one test each, and a finder that knows beforehand what is found. */
final class Articles {

    /** 2026-11-20, a Friday, in Beijing. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private Articles() {}

    static Article article(String topic, String spoken, boolean verified) {
        return new Article(
                topic.replace('_', '-'),
                3,
                topic,
                "标题",
                List.of("怎么问"),
                spoken,
                "全文。",
                List.of(),
                List.of("身份证"),
                null,
                null,
                "线上方式",
                "线下方式",
                List.of(new LegalBasis("民事诉讼法", "第一百二十六条", LocalDate.of(2024, 1, 1))),
                verified ? new Verification("民事诉讼法", "第一百二十六条", LocalDate.of(2026, 11, 21)) : null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    static Utterance utterance(String text) {
        return Utterance.of(text, LocalDate.of(2026, 11, 20), Channel.HOTLINE, "10.01.01");
    }

    /** Finds for each question what the map says, else nothing. */
    static ArticleFinder finder(Map<String, Finding> known) {
        return new ArticleFinder() {
            @Override
            public long revision() {
                return 1;
            }

            @Override
            public List<Finding> find(String question, int limit) {
                return known.entrySet().stream()
                        .filter(entry -> question.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(limit)
                        .toList();
            }
        };
    }
}
