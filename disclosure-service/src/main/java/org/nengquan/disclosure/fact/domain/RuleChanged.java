package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/** A figure of the trading rules will have another value from a later day on, in the unit that its name says. */
public record RuleChanged(String name, long value, LocalDate effectiveFrom, String basis, LocalDate businessDate)
        implements Fact {

    public RuleChanged {
        if (name.isEmpty() || value < 0) {
            throw new IllegalArgumentException("a figure has a name and is not negative");
        }
    }
}
