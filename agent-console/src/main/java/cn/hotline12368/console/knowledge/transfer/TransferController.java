package cn.hotline12368.console.knowledge.transfer;

import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.knowledge.ArticleStore;
import cn.hotline12368.knowledge.Draft;
import cn.hotline12368.knowledge.SeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is published goes out; what comes in becomes drafts. A body over the limit is refused before it gets here. */
@RestController
@RequestMapping("/api/v1/articles")
class TransferController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String YAML = "application/yaml";

    private final ArticleStore store;
    private final Importer importer;

    TransferController(ArticleStore store, Importer importer) {
        this.store = store;
        this.importer = importer;
    }

    @GetMapping(value = "/export.xlsx", produces = EXCEL)
    ResponseEntity<byte[]> excel() throws IOException {
        return file(
                "articles.xlsx",
                EXCEL,
                Sheets.write(drafts().stream().map(Draft::content).toList()));
    }

    @GetMapping(value = "/export.yaml", produces = YAML)
    ResponseEntity<byte[]> yaml() {
        String text = drafts().stream().map(Draft::yaml).collect(Collectors.joining());
        return file("articles.yaml", YAML, text.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(value = "/import", consumes = EXCEL)
    Importer.Report excel(@RequestBody byte[] file, Principal who) {
        List<Fault> faults = new ArrayList<>();
        return importer.run(Sheets.read(file, faults), faults, false, who.getName());
    }

    @PostMapping(value = "/import", consumes = YAML)
    Importer.Report yaml(@RequestBody byte[] file, Principal who) throws IOException {
        List<Draft> drafts = read(file);
        List<Incoming> incoming = IntStream.range(0, drafts.size())
                .mapToObj(i -> new Incoming(i + 1, drafts.get(i)))
                .toList();
        return importer.run(incoming, List.of(), true, who.getName());
    }

    private static List<Draft> read(byte[] file) throws IOException {
        try {
            List<Draft> drafts = Draft.readYaml(new ByteArrayInputStream(file));
            if (drafts.size() > Sheets.MOST_ROWS) {
                throw ProblemException.tooLarge("一次最多导入 " + Sheets.MOST_ROWS + " 条");
            }
            return drafts;
        } catch (SeedException e) {
            throw ProblemException.badRequest("文件不是有效的 YAML：" + e.getMessage());
        }
    }

    private List<Draft> drafts() {
        return store.published().articles().stream().map(Draft::of).toList();
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
