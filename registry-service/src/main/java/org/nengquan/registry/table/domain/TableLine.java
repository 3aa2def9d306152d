package org.nengquan.registry.table.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.nengquan.problem.domain.Text;

/**
 * One line of a table.
 *
 * @param number counted from 1 as an editor shows it
 * @param cells by column
 */
public record TableLine(long number, Map<String, String> cells) {

    public TableLine {
        cells = Map.copyOf(cells);
    }

    /** What stands in this column, without blanks around it; empty if nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** The whole number from 1 to 999 999 999 999 that stands in this column, in digits without separators. */
    public Optional<Long> quantity(String column) {
        return Optional.of(cell(column))
                .filter(text -> text.matches("\\d{1,12}"))
                .map(Long::valueOf)
                .filter(number -> number > 0);
    }

    /** The number of at most twelve digits and six decimals that stands in this column; not negative. */
    public Optional<BigDecimal> decimal(String column) {
        return Optional.of(cell(column))
                .filter(text -> text.matches("\\d{1,12}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }

    /** That this cell is wrong. */
    public Fault fault(String column, String zh, String en) {
        return new Fault(number, column, Text.of(zh, en));
    }
}
