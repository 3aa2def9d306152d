package org.nengquan.settlement.objection.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.objection.domain.Objection;
import org.nengquan.settlement.objection.domain.ObjectionState;
import org.nengquan.settlement.objection.domain.ObjectionState.Finding;

/** An objection as it is shown; what one person proposes is not shown as a decision. */
record ObjectionView(
        String objectionId,
        String tradeNumber,
        String filerUscc,
        String statement,
        Instant filedAt,
        String status,
        @Nullable String finding,
        @Nullable Long refundFen) {

    static ObjectionView of(Objection objection) {
        Finding finding = finding(objection.state());
        return new ObjectionView(
                objection.objectionId().toString(),
                objection.grounds().tradeNumber(),
                objection.grounds().filerUscc(),
                objection.grounds().statement(),
                objection.filed().at(),
                objection.state().word(),
                finding == null ? null : finding.reasons(),
                finding == null ? null : finding.refundFen());
    }

    private static @Nullable Finding finding(ObjectionState state) {
        return switch (state) {
            case ObjectionState.Filed filed -> null;
            case ObjectionState.Proposed proposed -> null;
            case ObjectionState.Upheld upheld -> upheld.finding();
            case ObjectionState.Dismissed dismissed -> dismissed.finding();
        };
    }
}
