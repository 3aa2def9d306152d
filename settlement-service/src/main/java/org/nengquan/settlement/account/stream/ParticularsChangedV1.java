package org.nengquan.settlement.account.stream;

import java.time.LocalDate;

/** What settlement reads of {@code registry.participant-particulars-changed.v1}. */
record ParticularsChangedV1(String uscc, String name, LocalDate changedOn) {
    static final String TYPE = "registry.participant-particulars-changed.v1";
}
