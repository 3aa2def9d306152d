package org.nengquan.settlement.export.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, so that Excel reads the Chinese; text that a spreadsheet would
 * take for a formula is made plain.
 */
public final class Csv implements Sheet {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA_BEGINS = "=+-@\t\r";
    private static final int FEN_DIGITS = 2;

    private final StringBuilder text = new StringBuilder(MARK);

    @Override
    public Csv row(Object... cells) {
        text.append(List.of(cells).stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(Object cell) {
        return cell instanceof Long fen
                ? BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString()
                : quoted(plain(cell.toString()));
    }

    private static String plain(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
