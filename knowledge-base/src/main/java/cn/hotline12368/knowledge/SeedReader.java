package cn.hotline12368.knowledge;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one article from YAML, or a draft in the same keys, and checks it; every complaint names file and key. */
final class SeedReader {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int FEWEST_ASKS = 8;
    private static final String ID = "[a-z0-9-]+";
    private static final String TOPIC = "[a-z0-9_]+";
    private static final Set<String> KEYS = Set.of(
            "id",
            "topic",
            "title",
            "asks",
            "spoken",
            "full",
            "steps",
            "materials",
            "fee",
            "time-limit",
            "online",
            "offline",
            "legal-basis",
            "verified",
            "keywords",
            "cause",
            "facts",
            "valid",
            "courts",
            "overrides");

    /** Each key by itself, so that an editor is told of all flaws at once. */
    private static final List<Consumer<SeedReader>> CHECKS = List.of(
            seed -> seed.known(KEYS),
            seed -> seed.matching("id", ID),
            seed -> seed.matching("topic", TOPIC),
            seed -> seed.text("title"),
            SeedReader::asks,
            SeedReader::spoken,
            seed -> seed.text("full"),
            seed -> seed.texts("steps"),
            seed -> seed.texts("materials"),
            seed -> seed.text("online"),
            seed -> seed.text("offline"),
            SeedReader::basis,
            SeedReader::verification,
            seed -> seed.texts("keywords"),
            seed -> seed.parts("facts", SeedReader::fact),
            SeedReader::valid,
            seed -> seed.texts("courts"),
            seed -> seed.parts("overrides", SeedReader::wording));

    private final String file;
    private final String path;
    private final JsonNode node;

    private SeedReader(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    static Article article(String file, InputStream in) {
        try {
            return new SeedReader(file, "", YAML.readTree(in)).article();
        } catch (JacksonException e) {
            throw new SeedException(file, "YAML", e.getOriginalMessage());
        }
    }

    /** @throws SeedException naming the first flaw */
    static Article article(JsonNode seed) {
        return new SeedReader("", "", seed).article();
    }

    static List<Flaw> flaws(JsonNode seed) {
        SeedReader reader = new SeedReader("", "", seed);
        List<Flaw> flaws = new ArrayList<>();
        for (Consumer<SeedReader> check : CHECKS) {
            try {
                check.accept(reader);
            } catch (SeedException e) {
                flaws.add(e.flaw());
            }
        }
        return flaws;
    }

    /** Null also where it is not complete. */
    static @Nullable Verification verificationIn(JsonNode seed) {
        try {
            return new SeedReader("", "", seed).verification();
        } catch (SeedException e) {
            return null;
        }
    }

    private Article article() {
        known(KEYS);
        return new Article(
                matching("id", ID),
                0,
                matching("topic", TOPIC),
                text("title"),
                asks(),
                spoken(),
                text("full"),
                texts("steps"),
                texts("materials"),
                optional("fee"),
                optional("time-limit"),
                text("online"),
                text("offline"),
                basis(),
                verification(),
                texts("keywords"),
                optional("cause"),
                parts("facts", SeedReader::fact),
                valid(),
                texts("courts"),
                parts("overrides", SeedReader::wording));
    }

    private Fact fact() {
        known(Set.of("what", "value", "unit", "court", "rule"));
        String court = optional("court");
        if (court != null) {
            return new Fact(text("what"), court, null, null);
        }
        return new Fact(
                text("what"), matching("value", "\\d+(\\.\\d+)?(-\\d+(\\.\\d+)?)?"), text("unit"), optional("rule"));
    }

    private CourtWording wording() {
        known(Set.of("court", "spoken", "full", "fee", "time-limit", "online", "offline"));
        return new CourtWording(
                text("court"),
                optional("spoken") == null ? null : spoken(),
                optional("full"),
                optional("fee"),
                optional("time-limit"),
                optional("online"),
                optional("offline"));
    }

    private @Nullable Validity valid() {
        JsonNode valid = node.path("valid");
        if (valid.isMissingNode()) {
            return null;
        }
        SeedReader one = new SeedReader(file, "valid.", valid);
        one.known(Set.of("from", "until"));
        return new Validity(
                one.optional("from") == null ? null : one.date("from"),
                one.optional("until") == null ? null : one.date("until"));
    }

    private List<String> asks() {
        List<String> asks = texts("asks");
        if (asks.size() < FEWEST_ASKS) {
            throw wrong("asks", "有 " + asks.size() + " 种问法，至少要 " + FEWEST_ASKS + " 种");
        }
        if (Set.copyOf(asks).size() < asks.size()) {
            throw wrong("asks", "有重复的问法");
        }
        return asks;
    }

    private String spoken() {
        String spoken = text("spoken");
        int length = spoken.codePointCount(0, spoken.length());
        if (length > Article.SPOKEN_LIMIT) {
            throw wrong("spoken", "有 " + length + " 个字，最多 " + Article.SPOKEN_LIMIT + " 个字");
        }
        return spoken;
    }

    private List<LegalBasis> basis() {
        List<LegalBasis> basis = parts("legal-basis", SeedReader::rule);
        if (basis.isEmpty()) {
            throw wrong("legal-basis", "至少要写一条依据");
        }
        return basis;
    }

    private LegalBasis rule() {
        known(Set.of("statute", "article", "in-force-since"));
        return new LegalBasis(text("statute"), text("article"), date("in-force-since"));
    }

    private <T> List<T> parts(String key, Function<SeedReader, T> part) {
        JsonNode list = node.path(key);
        if (!list.isMissingNode() && !list.isArray()) {
            throw wrong(key, "应当是列表");
        }
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            parts.add(part.apply(new SeedReader(file, key + "[" + i + "].", list.get(i))));
        }
        return parts;
    }

    private @Nullable Verification verification() {
        JsonNode verified = node.path("verified");
        if (verified.isObject()) {
            SeedReader one = new SeedReader(file, "verified.", verified);
            one.known(Set.of("text", "article", "date"));
            return new Verification(one.text("text"), one.text("article"), one.date("date"));
        }
        if (Set.of("no", "false").contains(verified.asString(""))) {
            return null;
        }
        throw wrong("verified", "应当写明核对的文本、条文和日期，或者写 no（未核验）");
    }

    private void known(Set<String> keys) {
        if (!node.isObject()) {
            throw wrong("", "应当由键和值组成");
        }
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw wrong(key, "没有这个字段");
            }
        }
    }

    private String text(String key) {
        String text = optional(key);
        if (text == null) {
            throw wrong(key, "没有填写");
        }
        return text;
    }

    private String matching(String key, String pattern) {
        String text = text(key);
        if (!text.matches(pattern)) {
            throw wrong(key, "格式应当是 " + pattern);
        }
        return text;
    }

    private @Nullable String optional(String key) {
        String text = node.path(key).asString("").strip();
        return text.isEmpty() ? null : text;
    }

    private List<String> texts(String key) {
        JsonNode list = node.path(key);
        if (!list.isMissingNode() && !list.isArray()) {
            throw wrong(key, "应当是列表");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            if (!item.isValueNode() || item.asString("").isBlank()) {
                throw wrong(key, "含有空行或者不是文字的内容");
            }
            texts.add(item.asString().strip());
        }
        return texts;
    }

    private LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw wrong(key, "应当是日期，如 2007-04-01");
        }
    }

    private SeedException wrong(String key, String problem) {
        return new SeedException(file, path + key, problem);
    }
}
