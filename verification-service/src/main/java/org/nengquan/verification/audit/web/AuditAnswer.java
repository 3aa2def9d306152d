package org.nengquan.verification.audit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.audit.domain.AuditState;
import org.nengquan.verification.audit.domain.Saving;
import org.nengquan.verification.energy.domain.Instrument;
import org.nengquan.verification.energy.domain.Receipt;
import org.nengquan.verification.factor.domain.Decimals;

/** A re-audit with the computation of its saving: exact decimals as text. */
record AuditAnswer(
        UUID auditId,
        UUID baselineId,
        String status,
        String uscc,
        String regionCode,
        Instrument instrument,
        String verifierUscc,
        String reportSha256,
        String outputQuantity,
        String energyTce,
        String coalT,
        String saving,
        String unit,
        String savingTce,
        String savingCoalT,
        long savingQuantity,
        LocalDate auditedOn,
        @Nullable String rejectionReason,
        Calculation calculation) {

    /** The formula, its figures, and the receipts of the consumption after the works. */
    record Calculation(String formula, String arithmetic, LocalDate factorsOn, List<Receipt> energyUse) {}

    static AuditAnswer of(Audit audit) {
        var after = audit.after();
        var saving = audit.saving();
        return new AuditAnswer(
                audit.id(),
                audit.baselineId(),
                audit.state().word(),
                audit.uscc(),
                audit.regionCode(),
                audit.instrument(),
                audit.verifierUscc(),
                audit.reportSha256(),
                Decimals.text(after.output()),
                Decimals.text(after.account().energyTce()),
                Decimals.text(after.account().coalTonnes()),
                Decimals.text(saving.counted()),
                audit.instrument().unit(),
                Decimals.text(saving.tce()),
                Decimals.text(saving.coalTonnes()),
                saving.quantity(),
                audit.on(),
                audit.state() instanceof AuditState.Rejected(var on, var by, var reason) ? reason : null,
                new Calculation(
                        Saving.FORMULA,
                        saving.arithmetic(),
                        after.factorsOn(),
                        after.account().receipts()));
    }
}
