package cn.hotline12368.console.gap;

import cn.hotline12368.console.ask.Engines;
import cn.hotline12368.console.database.DatabaseGate;
import cn.hotline12368.console.knowledge.Trials;
import cn.hotline12368.console.routine.Routine;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.knowledge.ArticleCatalogue;
import cn.hotline12368.knowledge.LifeCycle;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class GapConfiguration {

    @Bean
    Questions questions(JdbcClient jdbc) {
        return new Questions(jdbc);
    }

    @Bean
    WebQuestions webQuestions(Questions questions, Clock clock) {
        return new WebQuestions(questions, clock);
    }

    @Bean
    GapDrafts gapDrafts(Questions questions, ArticleCatalogue catalogue, LifeCycle lifeCycle) {
        return new GapDrafts(questions, catalogue, lifeCycle);
    }

    @Bean
    Replay replay(Engines engines, Trials trials, HotlineSettings settings) {
        return new Replay(engines, trials, settings.courtName());
    }

    @Bean
    Routine questionRoutine(WebQuestions waiting, DatabaseGate gate) {
        return new Routine("web-questions", Duration.ofSeconds(1), () -> {
            if (gate.open()) {
                waiting.flush();
            }
        });
    }

    @Bean
    Routine questionSweeper(Questions questions, Clock clock, DatabaseGate gate) {
        return new Routine("question-sweeper", Duration.ofHours(1), () -> {
            if (gate.open()) {
                questions.forgetBefore(clock.instant().minus(Questions.KEPT));
            }
        });
    }
}
