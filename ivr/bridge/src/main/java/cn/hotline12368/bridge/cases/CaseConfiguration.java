package cn.hotline12368.bridge.cases;

import cn.hotline12368.qa.cases.CaseDesk;
import cn.hotline12368.qa.cases.CaseDirectory;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.cases.DirectoryAwayException;
import cn.hotline12368.qa.cases.embedded.EmbeddedCaseDirectory;
import cn.hotline12368.qa.cases.http.HttpCaseDirectory;
import cn.hotline12368.qa.cases.postgres.PostgresLookups;
import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseSettings.class)
class CaseConfiguration {

    @Bean
    CaseTask caseTask(CaseSettings settings) {
        return new CaseTask(settings.court());
    }

    /** A real court without a case system looks nothing up: invented cases would tell its parties that theirs do not exist. */
    @Bean
    CaseDirectory caseDirectory(CaseSettings settings, Clock clock) {
        if (!settings.url().isBlank()) {
            return new HttpCaseDirectory(URI.create(settings.url()), settings.token());
        }
        return settings.samples()
                ? new EmbeddedCaseDirectory(clock)
                : (caseNumber, proof) -> {
                    throw new DirectoryAwayException("no case system is set up");
                };
    }

    @Bean
    CaseDesk caseDesk(CaseDirectory directory, DataSource database, Clock clock) {
        return new CaseDesk(directory, new PostgresLookups(database, clock));
    }
}
