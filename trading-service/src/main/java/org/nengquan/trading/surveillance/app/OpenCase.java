package org.nengquan.trading.surveillance.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.trading.surveillance.domain.AlertStage;
import org.nengquan.trading.surveillance.domain.CaseState;
import org.nengquan.trading.surveillance.domain.DetectorName;

/** A case with what its moves depend on. */
public record OpenCase(
        UUID alertId,
        LocalDate businessDate,
        DetectorName detector,
        AlertStage stage,
        List<String> participants,
        CaseState state) {

    OpenCase in(CaseState next) {
        return new OpenCase(alertId, businessDate, detector, stage, participants, next);
    }
}
