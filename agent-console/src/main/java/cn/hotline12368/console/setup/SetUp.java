package cn.hotline12368.console.setup;

import cn.hotline12368.console.account.FirstAccounts;
import cn.hotline12368.console.court.Courts;
import cn.hotline12368.console.database.Schemas;
import cn.hotline12368.knowledge.ArticleStore;
import cn.hotline12368.knowledge.SeedArticles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the database to what this program expects. Safe to repeat. */
final class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);

    private final Schemas schemas;
    private final Courts courts;
    private final FirstAccounts accounts;
    private final ArticleStore articles;
    private final TransactionOperations transaction;
    private final String courtName;

    SetUp(
            Schemas schemas,
            Courts courts,
            FirstAccounts accounts,
            ArticleStore articles,
            TransactionOperations transaction,
            String courtName) {
        this.schemas = schemas;
        this.courts = courts;
        this.accounts = accounts;
        this.articles = articles;
        this.transaction = transaction;
        this.courtName = courtName;
    }

    void run() {
        schemas.migrate();
        transaction.executeWithoutResult(status -> {
            courts.ensureDefault(courtName);
            accounts.ensure(Courts.DEFAULT);
        });
        int imported = articles.importSeeds(SeedArticles.load());
        LOG.info("The database is migrated; {} seed articles are new", imported);
    }
}
