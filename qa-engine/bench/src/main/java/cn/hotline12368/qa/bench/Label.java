package cn.hotline12368.qa.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question of the sample with what a right answer states.
 *
 * @param facts each group needs one of its variants in the answer
 * @param least of a fee whose amount the province decides, yuan; {@code yuan} is null then
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Label(
        String id,
        String text,
        String intent,
        String route,
        @JsonProperty("route_ok") @Nullable List<String> routes,
        @JsonProperty("must_contain") @Nullable List<List<String>> facts,
        @JsonProperty("must_not_answer") boolean mustNotAnswer,
        @Nullable String kind,
        @JsonProperty("answer_yuan") @Nullable Double yuan,
        @JsonProperty("answer_min") @Nullable Double least,
        @JsonProperty("answer_max") @Nullable Double most,
        @JsonProperty("accept_yuan") @Nullable List<Double> accepted) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    List<List<String>> groups() {
        return facts == null ? List.of() : facts;
    }

    boolean routeIsFine(String given) {
        return routes == null ? given.equals(route) : routes.contains(given);
    }

    /** Empty if there is no such file. */
    static List<Label> load(Path file) {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, Label.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Questions could not be read from " + file, e);
        }
    }
}
