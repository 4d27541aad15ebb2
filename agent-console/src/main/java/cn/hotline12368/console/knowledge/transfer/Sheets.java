package cn.hotline12368.console.knowledge.transfer;

import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.knowledge.Draft;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Excel workbooks with one sheet, the first row its heads. */
final class Sheets {

    static final int MOST_ROWS = 2_000;
    private static final int WIDTH = 24;

    /** A spreadsheet takes a text that begins so for a formula; the apostrophe makes it a text. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private Sheets() {}

    static byte[] write(List<JsonNode> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "hotline", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("知识条目");
            sheet.freezePane(2, 1);
            for (int at = 0; at < Column.ALL.size(); at++) {
                Column column = Column.ALL.get(at);
                sheet.width(at, WIDTH);
                sheet.value(0, at, column.title());
                for (int i = 0; i < contents.size(); i++) {
                    sheet.value(i + 1, at, harmless(column.text(contents.get(i))));
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Rows that cannot be read are told in {@code faults}. */
    static List<Incoming> read(byte[] file, List<Fault> faults) {
        ZipLimit.check(file);
        try (InputStream in = new ByteArrayInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Incoming> incoming = new ArrayList<>();
            List<Row> all = rows.limit(MOST_ROWS + 2L).toList();
            if (all.size() > MOST_ROWS + 1) {
                throw ProblemException.tooLarge("一次最多导入 " + MOST_ROWS + " 行");
            }
            checkHeads(all);
            all.stream().skip(1).filter(Sheets::filled).forEach(row -> {
                ObjectNode content = content(row, faults);
                incoming.add(new Incoming(row.getRowNum(), Draft.of(content)));
            });
            return incoming;
        } catch (IOException | RuntimeException e) {
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            throw ProblemException.badRequest("不是有效的 Excel 文件（.xlsx）");
        }
    }

    private static void checkHeads(List<Row> rows) {
        for (int at = 0; at < Column.ALL.size(); at++) {
            String title = Column.ALL.get(at).title();
            if (rows.isEmpty() || !rows.getFirst().getCellText(at).equals(title)) {
                throw ProblemException.badRequest("第 1 行第 " + (at + 1) + " 列应当是「" + title + "」；请在导出的表格上修改");
            }
        }
    }

    private static boolean filled(Row row) {
        return row.stream().anyMatch(cell -> cell != null && !cell.getText().isBlank());
    }

    private static ObjectNode content(Row row, List<Fault> faults) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (int at = 0; at < Column.ALL.size(); at++) {
            Column column = Column.ALL.get(at);
            Optional<Cell> cell = row.getOptionalCell(at);
            if (cell.isPresent() && cell.get().getType() == CellType.FORMULA) {
                faults.add(new Fault(row.getRowNum(), column.key(), "单元格是公式，请改为文字"));
            } else {
                cell.ifPresent(known -> column.read(plain(known.getText()), content));
            }
        }
        return content;
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(String text) {
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }
}
