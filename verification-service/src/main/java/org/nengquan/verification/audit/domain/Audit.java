package org.nengquan.verification.audit.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.Instrument;

/**
 * The re-audit (复审) of one base period by the commissioned body.
 *
 * @param uscc the unit audited
 * @param reportSha256 SHA-256 of the audit report, 64 lower-case hexadecimal digits
 * @param by the person who reported; never the one who confirms
 */
public record Audit(
        UUID id,
        UUID baselineId,
        String uscc,
        String regionCode,
        Instrument instrument,
        String verifierUscc,
        String reportSha256,
        EnergyReport after,
        Saving saving,
        LocalDate on,
        String by,
        AuditState state) {

    public Audit in(AuditState next) {
        return new Audit(
                id, baselineId, uscc, regionCode, instrument, verifierUscc, reportSha256, after, saving, on, by, next);
    }
}
