package org.nengquan.verification.confirmation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.energy.domain.Instrument;

@Entity
@Immutable
@Table(name = "confirmation")
class ConfirmationRow {

    @Id
    UUID id;

    @Column(nullable = false)
    String number;

    @Column(name = "audit_id", nullable = false)
    UUID auditId;

    @Column(name = "baseline_id", nullable = false)
    UUID baselineId;

    @Column(nullable = false)
    String uscc;

    @Column(name = "region_code", nullable = false)
    String regionCode;

    @Column(nullable = false)
    String instrument;

    @Column(nullable = false)
    long quantity;

    @Column(name = "verifier_uscc", nullable = false)
    String verifierUscc;

    @Column(name = "report_sha256", nullable = false)
    String reportSha256;

    @Column(name = "factor_standard", nullable = false)
    String factorStandard;

    @Column(name = "audited_by", nullable = false)
    String auditedBy;

    @Column(name = "issued_on", nullable = false)
    LocalDate issuedOn;

    @Column(name = "issued_by", nullable = false)
    String issuedBy;

    @Column(nullable = false)
    String comment;

    static ConfirmationRow of(Confirmation confirmation) {
        var row = new ConfirmationRow();
        row.id = confirmation.id();
        row.number = confirmation.number();
        row.auditId = confirmation.auditId();
        row.baselineId = confirmation.baselineId();
        row.uscc = confirmation.uscc();
        row.regionCode = confirmation.regionCode();
        row.instrument = confirmation.instrument().name();
        row.quantity = confirmation.quantity();
        row.verifierUscc = confirmation.verifierUscc();
        row.reportSha256 = confirmation.reportSha256();
        row.factorStandard = confirmation.factorStandard();
        row.auditedBy = confirmation.auditedBy();
        row.issuedOn = confirmation.issuedOn();
        row.issuedBy = confirmation.issuedBy();
        row.comment = confirmation.comment();
        return row;
    }

    Confirmation toDomain() {
        return new Confirmation(
                id,
                number,
                auditId,
                baselineId,
                uscc,
                regionCode,
                Instrument.valueOf(instrument),
                quantity,
                verifierUscc,
                reportSha256,
                factorStandard,
                auditedBy,
                issuedOn,
                issuedBy,
                comment);
    }
}
