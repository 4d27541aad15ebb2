package cn.hotline12368.qa.cases.http;

import cn.hotline12368.qa.cases.CaseDirectory;
import cn.hotline12368.qa.cases.CaseFile;
import cn.hotline12368.qa.cases.DirectoryAwayException;
import cn.hotline12368.qa.cases.Proof;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a court's system. Thread-safe. After repeated failures it is left alone for a while, so that callers hear at once that
 * nothing can be looked up. Nothing that is sent or received is ever logged.
 */
public final class HttpCaseDirectory implements CaseDirectory {

    /** From the request to the last byte of the answer. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(HttpCaseDirectory.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(1))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI lookups;
    private final String token;
    private final CircuitBreaker breaker;

    /** @param base of the court's system, as in the contract's {@code servers}
     * @param token sent as bearer */
    public HttpCaseDirectory(URI base, String token) {
        this(base, token, Duration.ofSeconds(15));
    }

    HttpCaseDirectory(URI base, String token, Duration rest) {
        this.lookups = URI.create(base.toString().replaceFirst("/+$", "") + "/case-lookups");
        this.token = token;
        this.breaker = CircuitBreaker.of(
                "case-directory",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(rest)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordExceptions(DirectoryAwayException.class)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(change -> LOG.warn(
                        "The court's case system: {}",
                        change.getStateTransition().name()));
    }

    @Override
    public Optional<CaseFile> find(String caseNumber, Proof proof) {
        try {
            return breaker.executeSupplier(() -> ask(caseNumber, proof));
        } catch (CallNotPermittedException e) {
            throw new DirectoryAwayException("the case system is left alone after failures");
        }
    }

    private Optional<CaseFile> ask(String caseNumber, Proof proof) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(lookups)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body(caseNumber, proof))))
                .build());
        return switch (answer.statusCode()) {
            case OK ->
                Optional.of(CaseAnswer.read(answer.body(), caseNumber)
                        .orElseThrow(() -> away("the case system's answer does not keep the contract")));
            case NOT_FOUND -> Optional.empty();
            default -> throw away("the case system answered with status " + answer.statusCode());
        };
    }

    private static Map<String, String> body(String caseNumber, Proof proof) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("caseNumber", caseNumber);
        switch (proof) {
            case Proof.QueryCode(String digits) -> body.put("queryCode", digits);
            case Proof.NameAndId(String name, String idTail) -> {
                body.put("name", name);
                body.put("idTail", idTail);
            }
        }
        return body;
    }

    /** {@link HttpRequest#timeout} ends with the headers; a body that trickles must not hold a caller. */
    private HttpResponse<String> send(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw away("the case system is too slow");
        } catch (ExecutionException e) {
            throw away("the case system cannot be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away("interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private static DirectoryAwayException away(String reason) {
        LOG.warn("No case was looked up: {}", reason);
        return new DirectoryAwayException(reason);
    }
}
