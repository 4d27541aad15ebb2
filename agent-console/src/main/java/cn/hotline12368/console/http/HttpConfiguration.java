package cn.hotline12368.console.http;

import cn.hotline12368.console.database.DatabaseGate;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.FlashMapManager;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    WebFiles webFiles() {
        return new WebFiles();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    /** Spring finds it by its name. */
    @Bean
    FlashMapManager flashMapManager() {
        return new NoFlashMaps();
    }

    @Bean
    FilterRegistrationBean<DatabaseAwayFilter> databaseAwayFilter(DatabaseGate gate, Problems problems) {
        var registration = new FilterRegistrationBean<>(new DatabaseAwayFilter(gate::open, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Problems problems) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }
}
