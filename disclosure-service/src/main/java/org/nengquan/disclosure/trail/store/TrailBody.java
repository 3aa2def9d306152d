package org.nengquan.disclosure.trail.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of an event's body the way is found by; every type of the trail has some of it. */
record TrailBody(
        @Nullable String tradeNumber,
        @Nullable String uscc,
        @Nullable String instrument,
        @Nullable String priority,
        @Nullable String transferId,
        @Nullable String issuanceNumber,
        @Nullable String confirmationNumber,
        @Nullable List<Lot> lots) {

    /** A closed range of serials. */
    record Lot(long firstSerial, long lastSerial) {}

    List<Lot> units() {
        return lots == null ? List.of() : lots;
    }

    /** What others refer to the event by. */
    @Nullable
    String reference() {
        String issued = issuanceNumber == null ? confirmationNumber : issuanceNumber;
        return transferId == null ? issued : transferId;
    }

    /** The confirmation behind an issuance. */
    @Nullable
    String confirmation() {
        return issuanceNumber == null ? null : confirmationNumber;
    }
}
