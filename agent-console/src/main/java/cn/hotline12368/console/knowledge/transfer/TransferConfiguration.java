package cn.hotline12368.console.knowledge.transfer;

import cn.hotline12368.knowledge.ArticleCatalogue;
import cn.hotline12368.knowledge.LifeCycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TransferConfiguration {

    @Bean
    Importer importer(ArticleCatalogue catalogue, LifeCycle lifeCycle) {
        return new Importer(catalogue, lifeCycle);
    }
}
