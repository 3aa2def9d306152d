package org.nengquan.verification.confirmation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.energy.domain.Instrument;

/**
 * The confirmation of rights (确权意见书): the registry may issue this many units against it.
 *
 * @param number readable, dated, with check digit
 * @param quantity whole tce or t, as audited
 * @param factorStandard the standards behind the audited energy, such as {@code GB/T 2589-2020}
 * @param issuedBy the person of the city; never the one who audited
 */
public record Confirmation(
        UUID id,
        String number,
        UUID auditId,
        UUID baselineId,
        String uscc,
        String regionCode,
        Instrument instrument,
        long quantity,
        String verifierUscc,
        String reportSha256,
        String factorStandard,
        String auditedBy,
        LocalDate issuedOn,
        String issuedBy,
        String comment) {

    /** Where the units come from: 节能改造. */
    public static final String ORIGIN = "RETROFIT";

    /** The confirmation of exactly what an audit found. */
    public static Confirmation of(Baseline baseline, Audit audit, Issue issue) {
        var energy = baseline.before().account().and(audit.after().account());
        return new Confirmation(
                issue.id(),
                issue.number(),
                audit.id(),
                audit.baselineId(),
                audit.uscc(),
                audit.regionCode(),
                audit.instrument(),
                audit.saving().quantity(),
                audit.verifierUscc(),
                audit.reportSha256(),
                energy.standards(),
                audit.by(),
                issue.on(),
                issue.by(),
                issue.comment());
    }

    /** Under which id and number it is issued, on which business date, by whom, with what remark. */
    public record Issue(UUID id, String number, LocalDate on, String by, String comment) {}
}
