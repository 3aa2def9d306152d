package org.nengquan.verification.audit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.nengquan.intake.Caller;
import org.nengquan.verification.audit.app.ReportAudit;
import org.nengquan.verification.energy.app.DeclaredEnergy;
import org.nengquan.verification.energy.app.EnergyUseEntry;

/** What the third party found after the works. */
record AuditRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String reportSha256,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid EnergyUseEntry> energyUse,

        @NotNull @Pattern(regexp = EnergyUseEntry.POSITIVE_DECIMAL)
        String outputQuantity) {

    ReportAudit.Findings toFindings(Caller by) {
        var uses = energyUse.stream().map(EnergyUseEntry::toDomain).toList();
        return new ReportAudit.Findings(reportSha256, new DeclaredEnergy(uses, new BigDecimal(outputQuantity)), by);
    }
}
