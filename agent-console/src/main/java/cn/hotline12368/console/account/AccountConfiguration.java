package cn.hotline12368.console.account;

import cn.hotline12368.console.settings.HotlineSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** What both the migration and the running console need. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    @Bean
    Accounts accounts(JdbcClient jdbc) {
        return new Accounts(jdbc, PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    @Bean
    FirstAccounts firstAccounts(Accounts accounts, HotlineSettings settings) {
        return new FirstAccounts(accounts, new Credentials(settings.credentials()));
    }
}
