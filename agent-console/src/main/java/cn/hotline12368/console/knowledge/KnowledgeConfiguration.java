package cn.hotline12368.console.knowledge;

import cn.hotline12368.console.database.DatabaseGate;
import cn.hotline12368.console.routine.Routine;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.knowledge.ArticleCatalogue;
import cn.hotline12368.knowledge.ArticleStore;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.knowledge.KnowledgeRefresh;
import cn.hotline12368.knowledge.LifeCycle;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    KnowledgeBase knowledgeBase() {
        return new KnowledgeBase();
    }

    @Bean
    ArticleStore articleStore(DataSource database) {
        return new ArticleStore(database);
    }

    @Bean
    ArticleCatalogue articleCatalogue(DataSource database) {
        return new ArticleCatalogue(database);
    }

    @Bean
    Trials trials(KnowledgeBase knowledge, ArticleCatalogue catalogue) {
        return new Trials(knowledge, catalogue);
    }

    @Bean
    LifeCycle lifeCycle(DataSource database) {
        return new LifeCycle(database);
    }

    @Bean
    CourtDay courtDay(Clock clock) {
        return new CourtDay(clock);
    }

    /** Publishes what was approved ahead of its day. */
    @Bean
    Routine scheduledArticles(LifeCycle lifeCycle, CourtDay courtDay, DatabaseGate gate) {
        return new Routine("scheduled-articles", Duration.ofMinutes(1), () -> {
            if (gate.open()) {
                lifeCycle.publishDue(courtDay.today());
            }
        });
    }

    @Bean
    Routine knowledgeRoutine(ArticleStore store, KnowledgeBase base, HotlineSettings settings) {
        var refresh = new KnowledgeRefresh(store, base, settings.home().resolve("knowledge-console.json"));
        return new Routine("knowledge", Duration.ofMillis(500), refresh::poll);
    }
}
