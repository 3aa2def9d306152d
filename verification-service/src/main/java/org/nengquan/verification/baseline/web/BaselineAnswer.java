package org.nengquan.verification.baseline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.BaselineState;
import org.nengquan.verification.energy.domain.Instrument;
import org.nengquan.verification.energy.domain.Receipt;
import org.nengquan.verification.factor.domain.Decimals;

/** A base period with the receipts of its energy: exact decimals as text. */
record BaselineAnswer(
        UUID baselineId,
        String baselineNumber,
        String status,
        String uscc,
        String regionCode,
        String measure,
        Instrument instrument,
        LocalDate worksStartOn,
        String outputQuantity,
        String outputUnit,
        String energyTce,
        String coalT,
        long baseQuantity,
        @Nullable String verifierUscc,
        LocalDate submittedOn,
        @Nullable LocalDate filedOn,
        LocalDate factorsOn,
        List<Receipt> calculation) {

    static BaselineAnswer of(Baseline baseline) {
        var submission = baseline.submission();
        var before = baseline.before();
        return new BaselineAnswer(
                baseline.id(),
                baseline.number(),
                baseline.state().word(),
                baseline.uscc(),
                baseline.regionCode(),
                submission.measure(),
                submission.instrument(),
                submission.worksStartOn(),
                Decimals.text(before.output()),
                submission.outputUnit(),
                Decimals.text(before.account().energyTce()),
                Decimals.text(before.account().coalTonnes()),
                baseline.baseQuantity(),
                baseline.verifierUscc().isEmpty() ? null : baseline.verifierUscc(),
                submission.on(),
                filedOn(baseline.state()),
                before.factorsOn(),
                before.account().receipts());
    }

    private static @Nullable LocalDate filedOn(BaselineState state) {
        return switch (state) {
            case BaselineState.Submitted _ -> null;
            case BaselineState.Filed(var filing) -> filing.on();
            case BaselineState.Audited(var filing) -> filing.on();
            case BaselineState.Confirmed(var filing) -> filing.on();
        };
    }
}
