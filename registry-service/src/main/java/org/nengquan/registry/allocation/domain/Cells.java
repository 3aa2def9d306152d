package org.nengquan.registry.allocation.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.nengquan.registry.table.domain.TableLine;

/** Numbers as a table writes them: digits, without separators. */
final class Cells {

    private Cells() {}

    /** A whole number from 1 to 999 999 999 999. */
    static Optional<Long> quantity(TableLine line, String column) {
        return Optional.of(line.cell(column))
                .filter(text -> text.matches("\\d{1,12}"))
                .map(Long::valueOf)
                .filter(number -> number > 0);
    }

    /** A number of at most twelve digits and six decimals, not negative. */
    static Optional<BigDecimal> decimal(TableLine line, String column) {
        return Optional.of(line.cell(column))
                .filter(text -> text.matches("\\d{1,12}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }
}
