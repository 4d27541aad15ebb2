package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.qa.wording.Wording;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of an article that callers ask for in few words after its answer: 「那要带什么材料」「网上能办吗」. */
enum Aspect {
    MATERIALS("需要准备的材料有：", "要听需要准备的材料，请说“材料”。") {
        @Override
        @Nullable
        String text(Article article) {
            return article.materials().isEmpty() ? null : String.join("、", article.materials());
        }
    },
    ONLINE("", "要听网上怎么办理，请说“网上”。") {
        @Override
        String text(Article article) {
            return article.online();
        }
    },
    OFFLINE("", "") {
        @Override
        String text(Article article) {
            return article.offline();
        }
    },
    STEPS("办理步骤是：", "") {
        @Override
        @Nullable
        String text(Article article) {
            return article.steps().isEmpty() ? null : String.join("；", article.steps());
        }
    },
    FEE("费用方面：", "") {
        @Override
        @Nullable
        String text(Article article) {
            return article.fee();
        }
    },
    TIME("时间方面：", "") {
        @Override
        @Nullable
        String text(Article article) {
            return article.timeLimit();
        }
    };

    private static final Map<Aspect, Wording> WORDINGS = Wording.each(Aspect.class, "aspect_");

    private final String opening;
    private final String offer;

    Aspect(String opening, String offer) {
        this.opening = opening;
        this.offer = offer;
    }

    abstract @Nullable String text(Article article);

    String offer() {
        return offer;
    }

    /** As a whole sentence, if the article says anything about it. */
    Optional<String> of(Article article) {
        return Optional.ofNullable(text(article)).map(text -> Sentences.closed(opening + text));
    }

    boolean asked(Utterance utterance) {
        return Objects.requireNonNull(WORDINGS.get(this)).matches(utterance.heard());
    }
}
