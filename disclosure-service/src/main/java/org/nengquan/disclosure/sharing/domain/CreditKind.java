package org.nengquan.disclosure.sharing.domain;

import java.util.Arrays;
import java.util.Optional;

/** What the credit platform of the province is told of a unit (方案二(四), 办法§24). */
public enum CreditKind {
    /** Whether it surrendered in time what it consumed in a year: of every unit that owed, good or bad. */
    PERFORMANCE("registry.performance-recorded.v1"),
    /** What was taken and fined because it did not comply with the order either (办法§19). */
    SANCTION("registry.sanction-decided.v1");

    private final String event;

    CreditKind(String event) {
        this.event = event;
    }

    /** The type of the event that tells it. */
    public String event() {
        return event;
    }

    /** Empty for an event of which the platform is told nothing. */
    public static Optional<CreditKind> ofEvent(String type) {
        return Arrays.stream(values()).filter(kind -> kind.event.equals(type)).findFirst();
    }
}
