package org.nengquan.disclosure.edition.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Files for spreadsheets: a byte order mark so that Excel reads the Chinese, and no cell that it would run. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** The beginning of a file. */
    public static String head(String... columns) {
        return BYTE_ORDER_MARK + rows(List.<Object[]>of(columns));
    }

    /** Lines of a file. */
    public static String rows(List<Object[]> rows) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (Object[] row : rows) {
                printer.printRecord((Object[]) harmless(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Object[] harmless(Object[] row) {
        Object[] cells = row.clone();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof String text && startsAFormula(text)) {
                cells[i] = "'" + text;
            }
        }
        return cells;
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
