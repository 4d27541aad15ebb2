package cn.hotline12368.console.knowledge.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The columns of a sheet. A cell holds a text, a list with one item a line, or objects with their parts between bars. */
enum Column {
    ID("编号", "id", Shape.TEXT),
    TITLE("标题", "title", Shape.TEXT),
    TOPIC("主题", "topic", Shape.TEXT),
    ASKS("问法（一行一种）", "asks", Shape.LINES),
    SPOKEN("语音答复", "spoken", Shape.TEXT),
    FULL("书面答复", "full", Shape.TEXT),
    STEPS("办理步骤（一行一步）", "steps", Shape.LINES),
    MATERIALS("所需材料（一行一份）", "materials", Shape.LINES),
    FEE("费用", "fee", Shape.TEXT),
    TIME_LIMIT("期限", "timeLimit", Shape.TEXT),
    ONLINE("线上办理", "online", Shape.TEXT),
    OFFLINE("线下办理", "offline", Shape.TEXT),
    LEGAL_BASIS("法律依据（名称|条文|施行日期）", "legalBasis", Shape.ROWS, "statute|article|inForceSince"),
    VERIFICATION("核验（文本|条文|日期）", "verification", Shape.OBJECT, "text|article|date"),
    FACTS("要点数据（内容|数值|单位|规则）", "facts", Shape.ROWS, "what|value|unit|rule"),
    KEYWORDS("关键词（一行一个）", "keywords", Shape.LINES),
    CAUSE("案由", "cause", Shape.TEXT),
    VALID("有效期（起|止）", "valid", Shape.OBJECT, "from|until"),
    COURTS("适用法院（一行一个代码）", "courts", Shape.LINES);

    /** As they stand from left to right. */
    static final List<Column> ALL = List.of(values());

    private enum Shape {
        TEXT,
        LINES,
        ROWS,
        OBJECT
    }

    private final String title;
    private final String key;
    private final Shape shape;
    /** Keys of an object's parts, between bars. */
    private final String parts;

    Column(String title, String key, Shape shape) {
        this(title, key, shape, "");
    }

    Column(String title, String key, Shape shape, String parts) {
        this.title = title;
        this.key = key;
        this.shape = shape;
        this.parts = parts;
    }

    String title() {
        return title;
    }

    String key() {
        return key;
    }

    String text(JsonNode content) {
        JsonNode value = content.path(key);
        return switch (shape) {
            case TEXT -> value.asString("");
            case LINES -> value.valueStream().map(item -> item.asString("")).collect(Collectors.joining("\n"));
            case ROWS -> value.valueStream().map(this::joined).collect(Collectors.joining("\n"));
            case OBJECT -> value.isObject() ? joined(value) : "";
        };
    }

    void read(String text, ObjectNode content) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        switch (shape) {
            case TEXT -> content.put(key, text);
            case LINES -> {
                ArrayNode list = content.putArray(key);
                lines.forEach(list::add);
            }
            case ROWS -> {
                ArrayNode list = content.putArray(key);
                lines.forEach(line -> part(line, list.addObject()));
            }
            case OBJECT -> part(text, content.putObject(key));
        }
    }

    private String joined(JsonNode object) {
        return parts().stream().map(part -> object.path(part).asString("")).collect(Collectors.joining("|"));
    }

    /** Parts that are too many go to the last one, where the checks will find them. */
    private void part(String line, ObjectNode object) {
        String[] values = line.replace('｜', '|').split("\\|", parts().size());
        for (int i = 0; i < values.length; i++) {
            object.put(parts().get(i), values[i].strip());
        }
    }

    private List<String> parts() {
        return Arrays.asList(parts.split("\\|"));
    }
}
