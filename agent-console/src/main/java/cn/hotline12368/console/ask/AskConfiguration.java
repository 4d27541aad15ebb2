package cn.hotline12368.console.ask;

import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.skills.Skills;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AskConfiguration {

    @Bean
    Engines engines(Clock clock, CaseTask caseTask) {
        return finder -> new QaEngine(finder, clock, Skills.guards(), Skills.tasks(caseTask));
    }

    @Bean
    QaEngine qaEngine(Engines engines, KnowledgeBase knowledge) {
        return engines.over(knowledge);
    }

    @Bean
    AskSessions askSessions(Clock clock) {
        return new AskSessions(clock);
    }

    @Bean
    AskMeters askMeters(MeterRegistry meters) {
        return new AskMeters(meters);
    }

    @Bean
    AskThrottle askThrottle(Clock clock) {
        return new AskThrottle(clock);
    }

    @Bean
    IdentityThrottle identityThrottle(Clock clock) {
        return new IdentityThrottle(clock);
    }
}
