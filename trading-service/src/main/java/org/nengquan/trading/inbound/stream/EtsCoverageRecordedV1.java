package org.nengquan.trading.inbound.stream;

import org.nengquan.trading.participant.domain.EtsCoverage;

/** {@code registry.ets-coverage-recorded.v1}. */
record EtsCoverageRecordedV1(String uscc, boolean covered, int year) {
    static final String TYPE = "registry.ets-coverage-recorded.v1";

    EtsCoverage toDomain() {
        return new EtsCoverage(uscc, covered, year);
    }
}
