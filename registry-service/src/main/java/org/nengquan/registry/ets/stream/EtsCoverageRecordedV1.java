package org.nengquan.registry.ets.stream;

import org.nengquan.registry.ets.domain.EtsCoverage;

/** The body of {@code registry.ets-coverage-recorded.v1}. */
record EtsCoverageRecordedV1(String uscc, boolean covered, int year) {

    static final String TYPE = "registry.ets-coverage-recorded.v1";

    static EtsCoverageRecordedV1 of(EtsCoverage coverage) {
        return new EtsCoverageRecordedV1(coverage.uscc().code(), coverage.covered(), coverage.year());
    }
}
