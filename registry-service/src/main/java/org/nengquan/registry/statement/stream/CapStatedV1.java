package org.nengquan.registry.statement.stream;

import java.time.LocalDate;
import org.nengquan.registry.statement.domain.CapStatement;

/** The body of {@code registry.cap-stated.v1}. */
record CapStatedV1(
        String instrument,
        String category,
        String regionCode,
        int year,
        long cap,
        long issued,
        long held,
        long inTrading,
        long frozen,
        long bound,
        long retired,
        long reclaimed,
        long expired,
        LocalDate statedOn) {

    static final String TYPE = "registry.cap-stated.v1";

    static CapStatedV1 of(CapStatement statement, LocalDate on) {
        return new CapStatedV1(
                statement.key().instrument().name(),
                statement.key().category().name(),
                statement.key().regionCode(),
                statement.key().year(),
                statement.cap(),
                statement.issued(),
                statement.held(),
                statement.inTrading(),
                statement.frozen(),
                statement.bound(),
                statement.retired(),
                statement.reclaimed(),
                statement.expired(),
                on);
    }
}
