package org.nengquan.verification.baseline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.BaselineState;
import org.nengquan.verification.baseline.domain.Filing;
import org.nengquan.verification.baseline.domain.Submission;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.Instrument;

@Entity
@Table(name = "baseline")
class BaselineRow {

    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String number;

    @Column(nullable = false, updatable = false)
    String uscc;

    @Column(name = "region_code", nullable = false, updatable = false)
    String regionCode;

    @Column(nullable = false, updatable = false)
    String measure;

    @Column(nullable = false, updatable = false)
    String instrument;

    @Column(name = "works_start_on", nullable = false, updatable = false)
    LocalDate worksStartOn;

    @Column(name = "output_unit", nullable = false, updatable = false)
    String outputUnit;

    @Column(name = "report_id", nullable = false, updatable = false)
    UUID reportId;

    @Column(name = "base_quantity", nullable = false, updatable = false)
    long baseQuantity;

    @Column(name = "submitted_on", nullable = false, updatable = false)
    LocalDate submittedOn;

    @Column(name = "submitted_by", nullable = false, updatable = false)
    String submittedBy;

    @Column(name = "verifier_uscc")
    @Nullable
    String verifierUscc;

    @Column(nullable = false)
    String state;

    @Column(name = "filed_on")
    @Nullable
    LocalDate filedOn;

    @Column(name = "filed_by")
    @Nullable
    String filedBy;

    @Column(name = "filing_comment")
    @Nullable
    String filingComment;

    static BaselineRow of(Baseline baseline) {
        var submission = baseline.submission();
        var row = new BaselineRow();
        row.id = baseline.id();
        row.number = baseline.number();
        row.uscc = baseline.uscc();
        row.regionCode = baseline.regionCode();
        row.measure = submission.measure();
        row.instrument = submission.instrument().name();
        row.worksStartOn = submission.worksStartOn();
        row.outputUnit = submission.outputUnit();
        row.reportId = baseline.before().id();
        row.baseQuantity = baseline.baseQuantity();
        row.submittedOn = submission.on();
        row.submittedBy = submission.by();
        row.take(baseline);
        return row;
    }

    /** Takes over what may change: the state with its filing, and the commission. */
    void take(Baseline baseline) {
        verifierUscc = baseline.verifierUscc().isEmpty() ? null : baseline.verifierUscc();
        state = baseline.state().word();
        switch (baseline.state()) {
            case BaselineState.Submitted _ -> {}
            case BaselineState.Filed(var filing) -> take(filing);
            case BaselineState.Audited(var filing) -> take(filing);
            case BaselineState.Confirmed(var filing) -> take(filing);
        }
    }

    private void take(Filing filing) {
        filedOn = filing.on();
        filedBy = filing.by();
        filingComment = filing.comment();
    }

    Baseline toDomain(EnergyReport before) {
        return new Baseline(
                id,
                number,
                uscc,
                regionCode,
                new Submission(
                        measure, Instrument.valueOf(instrument), worksStartOn, outputUnit, submittedBy, submittedOn),
                before,
                Objects.requireNonNullElse(verifierUscc, ""),
                state());
    }

    private BaselineState state() {
        return switch (state) {
            case "SUBMITTED" -> new BaselineState.Submitted();
            case "FILED" -> new BaselineState.Filed(filing());
            case "AUDITED" -> new BaselineState.Audited(filing());
            case "CONFIRMED" -> new BaselineState.Confirmed(filing());
            default -> throw new IllegalStateException("no state of a baseline: " + state);
        };
    }

    private Filing filing() {
        return new Filing(
                Objects.requireNonNull(filedOn),
                Objects.requireNonNull(filedBy),
                Objects.requireNonNull(filingComment));
    }
}
