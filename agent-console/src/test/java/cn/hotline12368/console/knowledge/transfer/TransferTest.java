package cn.hotline12368.console.knowledge.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import cn.hotline12368.console.Until;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TransferTest {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "/api/v1/articles/import";

    private final Console editor = Console.shared().stranger();

    TransferTest() {
        editor.signIn("editor");
        Until.holds(
                "knowledge", () -> editor.get("/api/v1/articles/test-parking").statusCode() == 200);
    }

    @Test
    void exportedSheet_broughtBackUnchanged_makesNoDraft() {
        assertUnchanged(Console.parse(post(EXCEL, export("xlsx"))));
    }

    @Test
    void exportedText_broughtBackUnchanged_makesNoDraft() {
        assertUnchanged(Console.parse(post("application/yaml", export("yaml"))));
    }

    /** Other tests may have drafts open in the same database. */
    private static void assertUnchanged(JsonNode report) {
        assertThat(report.at("/drafts").isEmpty()).isTrue();
        assertThat(report.at("/unchanged").asInt()).isGreaterThan(100);
        assertThat(report.at("/faults").valueStream())
                .allMatch(fault -> fault.at("/problem").asString().contains("还没有办完"));
    }

    @Test
    void goodRow_becomesADraftAndBadOnesAreTold() throws IOException {
        ObjectNode good = article("transfer-good", "水晶杯");
        ObjectNode bad = article("transfer-bad", "玛瑙杯");
        bad.remove("full");
        bad.put("spoken", "长".repeat(161));

        JsonNode report = Console.parse(post(EXCEL, Sheets.write(List.of(good, bad, good))));

        assertThat(report.at("/drafts/0/articleId").asString()).isEqualTo("transfer-good");
        assertThat(report.at("/drafts").size()).isEqualTo(1);
        assertThat(report.at("/faults").valueStream().map(TransferTest::told))
                .containsExactly("3 spoken", "3 full", "4 id");
        JsonNode draft = editor.json("/api/v1/articles/transfer-good/versions/1");
        assertThat(draft.at("/version/state").asString()).isEqualTo("draft");
        assertThat(draft.at("/content/legalBasis/0/statute").asString()).isEqualTo("示范办法");
        assertThat(editor.get("/api/v1/articles/transfer-bad").statusCode()).isEqualTo(404);

        ObjectNode changed = good.put("title", "另一个标题");
        JsonNode again = Console.parse(post(EXCEL, Sheets.write(List.of(changed))));
        assertThat(again.at("/faults/0/problem").asString()).contains("还没有办完");
    }

    @Test
    void textThatLooksLikeAFormula_staysAText() throws IOException {
        ObjectNode article = article("transfer-formula", "琉璃瓶");
        article.put("fee", "=HYPERLINK(\"x\")").put("timeLimit", "-1").put("cause", "@x");
        byte[] sheet = Sheets.write(List.of(article));
        List<Fault> faults = new ArrayList<>();

        JsonNode read = Sheets.read(sheet, faults).getFirst().draft().content();

        assertThat(faults).isEmpty();
        assertThat(read.at("/fee").asString()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(read.at("/timeLimit").asString()).isEqualTo("-1");
        assertThat(new String(unzipped(sheet), UTF_8).replace("&apos;", "'"))
                .contains("'=HYPERLINK")
                .doesNotContain("<f>");
    }

    @Test
    void formula_isToldAsAFault() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("x");
            for (int at = 0; at < Column.ALL.size(); at++) {
                sheet.value(0, at, Column.ALL.get(at).title());
            }
            sheet.value(1, 0, "transfer-evil");
            sheet.formula(1, 1, "1+1");
        }

        JsonNode report = Console.parse(post(EXCEL, bytes.toByteArray()));

        assertThat(report.at("/faults/0/row").asInt()).isEqualTo(2);
        assertThat(report.at("/faults/0/field").asString()).isEqualTo("title");
        assertThat(report.at("/drafts").isEmpty()).isTrue();
    }

    @Test
    void hostileFiles_areRefused() throws IOException {
        assertThat(post(EXCEL, bomb()).statusCode()).isEqualTo(413);
        assertThat(post(EXCEL, new byte[6 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertThat(post(EXCEL, "no zip".getBytes(UTF_8)).statusCode()).isEqualTo(400);
        assertThat(post("application/yaml", "a: [".getBytes(UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(post("application/yaml", "[".repeat(100_000).getBytes(UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(post("application/yaml", "- 1\n- 2".getBytes(UTF_8)).body()).contains("faults");
        assertThat(post("application/zip", bomb()).statusCode()).isEqualTo(415);
        assertThat(Console.shared()
                        .send(Console.shared()
                                .request(PATH, "Content-Type", EXCEL)
                                .POST(BodyPublishers.ofByteArray(new byte[1]))
                                .build())
                        .statusCode())
                .isEqualTo(403);
    }

    private static String told(JsonNode fault) {
        return fault.at("/row") + " " + fault.at("/field").asString();
    }

    private byte[] export(String format) {
        HttpResponse<byte[]> answer = editor.send(
                editor.request("/api/v1/articles/export." + format).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(String type, byte[] body) {
        return editor.send(editor.request(PATH, "Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private static ObjectNode article(String id, String name) {
        ObjectNode content = JsonMapper.builder().build().createObjectNode();
        content.put("id", id).put("topic", "test_transfer").put("title", name);
        for (String end : List.of("在哪", "怎么领", "几点领", "谁能领", "要带什么", "能代领吗", "收费吗", "丢了怎么办")) {
            content.withArray("asks").add(name + end);
        }
        content.put("spoken", name + "在一号窗口领取。").put("full", name + "在一号窗口领取。");
        content.put("online", "不能").put("offline", "一号窗口");
        content.withArray("legalBasis")
                .addObject()
                .put("statute", "示范办法")
                .put("article", "第一条")
                .put("inForceSince", "2020-01-01");
        return content;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] unzipped(byte[] file) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                zip.getInputStream(entry).transferTo(all);
            }
        }
        return all.toByteArray();
    }
}
