package org.nengquan.registry.region.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.registry.region.domain.TargetTable;

/**
 * A table of target results as a spreadsheet writes it: RFC 4180, a first line with the columns' names, Chinese or
 * English, in any order.
 */
final class TargetCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();
    private static final Map<String, String> COLUMN_BY_NAME = Map.of(
            "行政区划代码", TargetTable.REGION,
            "年度", TargetTable.YEAR,
            "能耗强度降低目标完成", TargetTable.ENERGY,
            "煤炭消费总量目标完成", TargetTable.COAL);

    private TargetCsv() {}

    /** The table; a file that is not one is refused with everything that is wrong with its form. */
    static TargetTable read(byte[] file, Charset charset) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text(file, charset)))
                .setFormat(FORMAT)
                .get()) {
            return table(parser.getRecords());
        } catch (UncheckedIOException | IOException e) {
            throw invalid("file", "不是 CSV 表格 / not a CSV table: " + e.getMessage());
        }
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

    private static TargetTable table(List<CSVRecord> records) {
        if (records.size() < 2) {
            throw invalid("file", "表格没有数据行 / the table has no lines");
        }
        List<String> columns = records.getFirst().stream()
                .map(name -> COLUMN_BY_NAME.getOrDefault(name, name))
                .toList();
        List<Violation> missing = TargetTable.COLUMNS.stream()
                .filter(column -> !columns.contains(column))
                .map(column -> new Violation(column, "缺少此列 / this column is missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        return new TargetTable(records.stream()
                .skip(1)
                .map(line -> new TargetTable.Line(line.getRecordNumber(), cells(line, columns)))
                .toList());
    }

    private static Map<String, String> cells(CSVRecord line, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
            cells.put(columns.get(i), line.get(i));
        }
        return cells;
    }

    private static ProblemException invalid(String field, String message) {
        return Problems.invalid(List.of(new Violation(field, message)));
    }
}
