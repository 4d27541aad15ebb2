package cn.hotline12368.console.account;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import cn.hotline12368.console.database.DatabaseGate;
import cn.hotline12368.console.http.Loopback;
import cn.hotline12368.console.http.Problems;
import cn.hotline12368.console.routine.Routine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * What stands open: asking, signing in, health and the pages themselves. All else needs a session.
 *
 * <p>No CSRF token: the cookie is SameSite=Strict and every change is sent as JSON, which no foreign form can do.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Element Plus places its pop-ups by style attributes; scripts come from this server only. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; media-src 'self' blob:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Steps of a review. That nobody reviews his own work is seen to where the step is taken. */
    private static final String[] REVIEWS = {
        "/api/v1/articles/*/versions/*/publish",
        "/api/v1/articles/*/versions/*/reject",
        "/api/v1/articles/*/versions/*/retire"
    };

    private static final String[] REVIEWERS = {Role.REVIEWER.name(), Role.ADMIN.name()};
    private static final String[] KNOWERS = {Role.EDITOR.name(), Role.REVIEWER.name(), Role.ADMIN.name()};
    private static final String[] TRIERS = {
        Role.EDITOR.name(), Role.REVIEWER.name(), Role.SUPERVISOR.name(), Role.ADMIN.name()
    };
    private static final String[] EDITORS = {Role.EDITOR.name(), Role.ADMIN.name()};

    @Bean
    SecurityFilterChain security(HttpSecurity http, SecurityContextRepository contexts, Problems problems) {
        return http.authorizeHttpRequests(SecurityConfiguration::rules)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(security -> security.securityContextRepository(contexts))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> problems.write(response, HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler((request, response, e) -> problems.write(response, HttpStatus.FORBIDDEN)))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        HttpMethod.POST, "/api/v1/ask", "/api/v1/identity", "/api/v1/messages", "/api/v1/session")
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET, "/api/v1/ask", "/api/v1/session", "/v3/api-docs", "/actuator/health/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                .access((who, what) ->
                        new AuthorizationDecision(Loopback.is(what.getRequest().getRemoteAddr())))
                .requestMatchers("/actuator/**", "/v3/**")
                .denyAll()
                .requestMatchers("/api/v1/case-lookups/**")
                .hasAnyRole(Role.SUPERVISOR.name(), Role.ADMIN.name())
                .requestMatchers("/api/v1/alerts/**")
                .hasAnyRole("AGENT", "SUPERVISOR", "ADMIN")
                .requestMatchers(HttpMethod.POST, REVIEWS)
                .hasAnyRole(REVIEWERS)
                .requestMatchers(HttpMethod.GET, "/api/v1/articles/**")
                .authenticated()
                .requestMatchers("/api/v1/articles/**")
                .hasAnyRole(EDITORS)
                .requestMatchers("/api/v1/try")
                .hasAnyRole(TRIERS)
                .requestMatchers("/api/v1/gaps/drafts")
                .hasAnyRole(EDITORS)
                .requestMatchers("/api/v1/gaps/**")
                .hasAnyRole(KNOWERS)
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=()"));
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Its presence keeps Spring Boot from making an account with a password of its own. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new IllegalStateException("signing in is done by SessionController");
        };
    }

    @Bean
    LoginThrottle loginThrottle(Clock clock) {
        return new LoginThrottle(clock);
    }

    @Bean
    Counter loginFailures(MeterRegistry meters) {
        return Counter.builder("hotline.login.failures")
                .description("Wrong names or passwords")
                .register(meters);
    }

    @Bean
    Routine sessionRoutine(JdbcIndexedSessionRepository sessions, DatabaseGate gate) {
        return new Routine("session-sweeper", Duration.ofMinutes(1), () -> {
            if (gate.open()) {
                sessions.cleanUpExpiredSessions();
            }
        });
    }
}
