package org.nengquan.registry.table.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.registry.table.domain.Fault;
import org.nengquan.registry.table.domain.TableLine;

/**
 * Tables as a spreadsheet writes them: RFC 4180, a first line with the columns' names, Chinese or English, in any
 * order. A file that is no such table is refused (400) with everything that is wrong with its form.
 */
public final class CsvTables {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private CsvTables() {}

    /**
     * The columns of a kind of table.
     *
     * @param required by their English names
     * @param chinese the English name of each Chinese one
     */
    public record Columns(List<String> required, Map<String, String> chinese) {}

    /** The lines of the table after the one with the names; there is at least one. */
    public static List<TableLine> read(byte[] file, Charset charset, Columns columns) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text(file, charset)))
                .setFormat(FORMAT)
                .get()) {
            return lines(parser.getRecords(), columns);
        } catch (UncheckedIOException | IOException e) {
            throw invalid("file", "不是 CSV 表格 / not a CSV table: " + e.getMessage());
        }
    }

    /** The charset that a Content-Type names; UTF-8 if it names none. */
    public static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw invalid("Content-Type", "未知的文字编码 / unknown charset: " + name);
        }
    }

    /** 400 with every fault by its line, unless there is none. */
    public static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults.stream().map(CsvTables::violation).toList());
        }
    }

    private static Violation violation(Fault fault) {
        return new Violation(
                "line " + fault.line() + ": " + fault.column(),
                fault.what().zh() + " / " + fault.what().en());
    }

    private static String text(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw invalid(
                    "file",
                    "文字编码不是 " + charset + "，请另存为 CSV UTF-8 或在 Content-Type 中注明 charset=GB18030" + " / not " + charset
                            + ": save as CSV UTF-8, or say charset=GB18030 in the Content-Type");
        }
    }

    private static List<TableLine> lines(List<CSVRecord> records, Columns columns) {
        if (records.size() < 2) {
            throw invalid("file", "表格没有数据行 / the table has no lines");
        }
        List<String> names = records.getFirst().stream()
                .map(name -> columns.chinese().getOrDefault(name, name))
                .toList();
        List<Violation> missing = columns.required().stream()
                .filter(column -> !names.contains(column))
                .map(column -> new Violation(column, "缺少此列 / this column is missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        return records.stream()
                .skip(1)
                .map(line -> new TableLine(line.getRecordNumber(), cells(line, names)))
                .toList();
    }

    private static Map<String, String> cells(CSVRecord line, List<String> names) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), line.size()); i++) {
            cells.put(names.get(i), line.get(i));
        }
        return cells;
    }

    private static ProblemException invalid(String field, String message) {
        return Problems.invalid(List.of(new Violation(field, message)));
    }
}
