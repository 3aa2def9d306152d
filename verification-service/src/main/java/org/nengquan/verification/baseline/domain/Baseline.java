package org.nengquan.verification.baseline.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.nengquan.verification.energy.domain.EnergyReport;

/**
 * The base period (基期) of one retrofit: what the unit used and made before the works.
 *
 * @param number readable, on every paper about it
 * @param uscc the unit
 * @param regionCode the region whose city files and confirms
 * @param verifierUscc the third-party body that the unit has commissioned, or empty
 */
public record Baseline(
        UUID id,
        String number,
        String uscc,
        String regionCode,
        Submission submission,
        EnergyReport before,
        String verifierUscc,
        BaselineState state) {

    /** What the instrument counted in the base period, exact, in the instrument's unit. */
    public BigDecimal base() {
        return before.account().counted(submission.instrument());
    }

    /** The ceiling of every saving: the base in whole units, rounded down. */
    public long baseQuantity() {
        return base().setScale(0, RoundingMode.DOWN).longValueExact();
    }

    public Baseline commissioning(String verifier) {
        return new Baseline(id, number, uscc, regionCode, submission, before, verifier, state);
    }

    public Baseline in(BaselineState next) {
        return new Baseline(id, number, uscc, regionCode, submission, before, verifierUscc, next);
    }
}
