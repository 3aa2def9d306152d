package org.nengquan.trading.surveillance.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.surveillance.domain.AlertStage;
import org.nengquan.trading.surveillance.domain.Citation;
import org.nengquan.trading.surveillance.domain.DetectorName;

/** An alert as those see it who look into it. */
public record AlertView(
        UUID alertId,
        LocalDate businessDate,
        DetectorName detector,
        Text title,
        Instrument instrument,
        List<String> participants,
        AlertStage stage,
        String caseState,
        Text explanation,
        Map<String, Long> figures,
        List<Citation> citations,
        long lastSeq,
        Instant raisedAt) {}
