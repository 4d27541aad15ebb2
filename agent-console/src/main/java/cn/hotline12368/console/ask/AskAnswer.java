package cn.hotline12368.console.ask;

import cn.hotline12368.qa.OnScreen.Part;
import cn.hotline12368.qa.Route;
import cn.hotline12368.qa.Source;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param intent stable id of the article's topic or of the skill
 * @param offer what may be heard next, for a voice
 * @param parts the answer again, labelled; without its legal basis, which is in the sources
 * @param choices words that answer the offer or the question back, to be sent as they are
 * @param orderKind the kind of order that a person has to deal with; absent while none is needed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskAnswer(
        String sessionId,
        Route route,
        String intent,
        String answer,
        double confidence,
        List<Source> sources,
        @Nullable String offer,
        List<Part> parts,
        List<String> choices,
        @Nullable String orderKind,
        long latencyMs) {}
