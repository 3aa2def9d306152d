package org.nengquan.verification.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.audit.domain.AuditState;
import org.nengquan.verification.audit.domain.Saving;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.Instrument;

@Entity
@Table(name = "audit")
class AuditRow {

    @Id
    UUID id;

    @Column(name = "baseline_id", nullable = false, updatable = false)
    UUID baselineId;

    @Column(nullable = false, updatable = false)
    String uscc;

    @Column(name = "region_code", nullable = false, updatable = false)
    String regionCode;

    @Column(nullable = false, updatable = false)
    String instrument;

    @Column(name = "base_quantity", nullable = false, updatable = false)
    long baseQuantity;

    @Column(name = "verifier_uscc", nullable = false, updatable = false)
    String verifierUscc;

    @Column(name = "report_sha256", nullable = false, updatable = false)
    String reportSha256;

    @Column(name = "report_id", nullable = false, updatable = false)
    UUID reportId;

    @Column(name = "saving_tce", nullable = false, updatable = false)
    BigDecimal savingTce;

    @Column(name = "saving_coal_t", nullable = false, updatable = false)
    BigDecimal savingCoalT;

    @Column(nullable = false, updatable = false)
    BigDecimal saving;

    @Column(name = "saving_quantity", nullable = false, updatable = false)
    long savingQuantity;

    @Column(nullable = false, updatable = false)
    String arithmetic;

    @Column(name = "audited_on", nullable = false, updatable = false)
    LocalDate auditedOn;

    @Column(name = "audited_by", nullable = false, updatable = false)
    String auditedBy;

    @Column(nullable = false)
    String state;

    @Column(name = "rejected_on")
    @Nullable
    LocalDate rejectedOn;

    @Column(name = "rejected_by")
    @Nullable
    String rejectedBy;

    @Column
    @Nullable
    String reason;

    static AuditRow of(Audit audit, long baseQuantity) {
        var row = new AuditRow();
        row.id = audit.id();
        row.baselineId = audit.baselineId();
        row.uscc = audit.uscc();
        row.regionCode = audit.regionCode();
        row.instrument = audit.instrument().name();
        row.baseQuantity = baseQuantity;
        row.verifierUscc = audit.verifierUscc();
        row.reportSha256 = audit.reportSha256();
        row.reportId = audit.after().id();
        row.savingTce = audit.saving().tce();
        row.savingCoalT = audit.saving().coalTonnes();
        row.saving = audit.saving().counted();
        row.savingQuantity = audit.saving().quantity();
        row.arithmetic = audit.saving().arithmetic();
        row.auditedOn = audit.on();
        row.auditedBy = audit.by();
        row.take(audit.state());
        return row;
    }

    /** Takes over what may change: the state. */
    void take(AuditState next) {
        state = next.word();
        if (next instanceof AuditState.Rejected(var on, var by, var why)) {
            rejectedOn = on;
            rejectedBy = by;
            reason = why;
        }
    }

    Audit toDomain(EnergyReport after) {
        return new Audit(
                id,
                baselineId,
                uscc,
                regionCode,
                Instrument.valueOf(instrument),
                verifierUscc,
                reportSha256,
                after,
                new Saving(savingTce, savingCoalT, saving, savingQuantity, arithmetic),
                auditedOn,
                auditedBy,
                state());
    }

    private AuditState state() {
        return switch (state) {
            case "REPORTED" -> new AuditState.Reported();
            case "CONFIRMED" -> new AuditState.Confirmed();
            case "REJECTED" ->
                new AuditState.Rejected(
                        Objects.requireNonNull(rejectedOn),
                        Objects.requireNonNull(rejectedBy),
                        Objects.requireNonNull(reason));
            default -> throw new IllegalStateException("no state of an audit: " + state);
        };
    }
}
