package org.nengquan.registry.compliance.stream;

import java.time.LocalDate;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Obligation;

/** The body of {@code registry.performance-recorded.v1}. */
record PerformanceRecordedV1(
        String uscc,
        String name,
        String regionCode,
        String cycleNumber,
        int year,
        String instrument,
        long quantity,
        long missing,
        boolean onTime,
        LocalDate dueOn,
        LocalDate recordedOn) {

    static final String TYPE = "registry.performance-recorded.v1";

    static PerformanceRecordedV1 of(Cycle cycle, Obligation obligation, LocalDate on) {
        return new PerformanceRecordedV1(
                obligation.unit().uscc().code(),
                obligation.unit().name(),
                obligation.unit().regionCode(),
                cycle.number().value(),
                cycle.terms().year(),
                cycle.terms().instrument().name(),
                obligation.performance().quantity(),
                obligation.performance().missing().orElse(0),
                !obligation.performance().wasLate(),
                cycle.terms().dueOn(),
                on);
    }
}
