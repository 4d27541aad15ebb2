package cn.hotline12368.console.cases;

import cn.hotline12368.qa.cases.CaseDesk;
import cn.hotline12368.qa.cases.CaseDirectory;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.cases.postgres.LookupAudit;
import cn.hotline12368.qa.cases.postgres.PostgresLookups;
import cn.hotline12368.qa.skills.CaseDirectories;
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

    @Bean
    CaseDirectory caseDirectory(CaseSettings settings, Clock clock) {
        return CaseDirectories.chosen(settings.url(), settings.token(), settings.samples(), clock);
    }

    @Bean
    CaseDesk caseDesk(CaseDirectory directory, DataSource database, Clock clock) {
        return new CaseDesk(directory, new PostgresLookups(database, clock));
    }

    @Bean
    LookupAudit lookupAudit(DataSource database) {
        return new LookupAudit(database);
    }
}
