package org.nengquan.disclosure.log.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.nengquan.disclosure.fact.domain.Figures;

/**
 * Writes a leaf as compact JSON, fields in a fixed order, so that anyone can write the same bytes again.
 *
 * <p>It admits numbers and plain words only: what needs no escaping cannot be escaped in two ways.
 */
final class LeafText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:/-]{1,80}");

    private final String kind;
    private final LocalDate businessDate;
    private final StringBuilder json = new StringBuilder(200);

    private LeafText(String kind, LocalDate businessDate) {
        this.kind = kind;
        this.businessDate = businessDate;
    }

    static LeafText of(String kind, LocalDate businessDate) {
        return new LeafText(kind, businessDate).word("fact", kind).word("businessDate", businessDate.toString());
    }

    LeafText word(String name, String value) {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a plain word for the log: " + name);
        }
        return field(name, '"' + value + '"');
    }

    LeafText number(String name, long value) {
        return field(name, Long.toString(value));
    }

    LeafText figures(Figures figures) {
        return number("openFen", figures.openFen())
                .number("highFen", figures.highFen())
                .number("lowFen", figures.lowFen())
                .number("closeFen", figures.closeFen())
                .number("quantity", figures.quantity())
                .number("amountFen", figures.amountFen())
                .number("trades", figures.trades());
    }

    LeafText commitment(Commitment commitment) {
        return word("commitment", commitment.hash().hex());
    }

    Leaf leaf() {
        return new Leaf(kind, businessDate, json + "}");
    }

    private LeafText field(String name, String value) {
        json.append(json.isEmpty() ? '{' : ',')
                .append('"')
                .append(name)
                .append("\":")
                .append(value);
        return this;
    }
}
