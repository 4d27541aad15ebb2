package cn.hotline12368.console.ask;

import cn.hotline12368.qa.Route;
import cn.hotline12368.qa.Source;
import java.util.List;

/** @param intent stable id of the article's topic or of the skill */
record AskAnswer(
        String sessionId,
        Route route,
        String intent,
        String answer,
        double confidence,
        List<Source> sources,
        long latencyMs) {}
