package cn.hotline12368.console.setup;

import cn.hotline12368.console.account.AccountConfiguration;
import cn.hotline12368.console.account.FirstAccounts;
import cn.hotline12368.console.court.CourtConfiguration;
import cn.hotline12368.console.court.Courts;
import cn.hotline12368.console.database.Schemas;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.knowledge.ArticleStore;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** Used by {@link MigrateCommand} alone; without the annotation that would let the console pick it up. */
@EnableConfigurationProperties(HotlineSettings.class)
@Import({AccountConfiguration.class, CourtConfiguration.class})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
class SetUpConfiguration {

    @Bean
    SetUp setUp(
            DataSource database,
            Courts courts,
            FirstAccounts accounts,
            TransactionOperations transaction,
            HotlineSettings settings) {
        return new SetUp(
                new Schemas(database), courts, accounts, new ArticleStore(database), transaction, settings.courtName());
    }
}
