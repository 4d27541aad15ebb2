package cn.hotline12368.qa.cases.embedded;

import cn.hotline12368.qa.cases.CaseDirectory;
import cn.hotline12368.qa.cases.CaseFile;
import cn.hotline12368.qa.cases.Proof;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases of {@code cases/samples.yaml}. Immutable. */
public final class EmbeddedCaseDirectory implements CaseDirectory {

    private static final String FILE = "/cases/samples.yaml";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Map<String, SampleCase> cases;
    private final SampleCase nobodys;
    private final Clock clock;

    public EmbeddedCaseDirectory(Clock clock) {
        List<SampleCase> samples = read();
        this.cases =
                samples.stream().collect(Collectors.toUnmodifiableMap(SampleCase::caseNumber, Function.identity()));
        this.nobodys = samples.getFirst();
        this.clock = clock;
    }

    /** An unknown case is compared with some other one, so that it takes as long as a wrong code. */
    @Override
    public Optional<CaseFile> find(String caseNumber, Proof proof) {
        SampleCase known = cases.get(caseNumber);
        boolean proven = Objects.requireNonNullElse(known, nobodys).proves(proof);
        return known != null && proven
                ? Optional.of(known.file(LocalDate.ofInstant(clock.instant(), BEIJING)))
                : Optional.empty();
    }

    private static List<SampleCase> read() {
        try (InputStream in = EmbeddedCaseDirectory.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .build()
                    .readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
