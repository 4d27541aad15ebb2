package cn.hotline12368.console.knowledge;

import cn.hotline12368.console.routine.Routine;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.knowledge.ArticleStore;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.knowledge.KnowledgeRefresh;
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
    Routine knowledgeRoutine(DataSource database, KnowledgeBase base, HotlineSettings settings) {
        var refresh = new KnowledgeRefresh(
                new ArticleStore(database), base, settings.home().resolve("knowledge-console.json"));
        return new Routine("knowledge", Duration.ofMillis(500), refresh::poll);
    }
}
