package org.nengquan.registry.table.domain;

import java.util.Map;
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

    /** That this cell is wrong. */
    public Fault fault(String column, String zh, String en) {
        return new Fault(number, column, Text.of(zh, en));
    }
}
