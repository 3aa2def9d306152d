package org.nengquan.verification.parameter.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.parameter.domain.Parameter;
import org.nengquan.verification.parameter.domain.ParameterName;
import org.nengquan.verification.parameter.domain.ParameterState;

@Entity
@Table(name = "rule_parameter")
class ParameterRow {

    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String name;

    @Column(nullable = false, updatable = false)
    String value;

    @Column(name = "effective_from", nullable = false, updatable = false)
    LocalDate effectiveFrom;

    @Column(nullable = false, updatable = false)
    String basis;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    String proposedBy;

    @Column(nullable = false)
    String state;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    static ParameterRow of(Parameter parameter) {
        var row = new ParameterRow();
        row.id = parameter.id();
        row.name = parameter.name().name();
        row.value = parameter.value();
        row.effectiveFrom = parameter.effectiveFrom();
        row.basis = parameter.basis();
        row.proposedBy = parameter.proposedBy();
        row.take(parameter.state());
        return row;
    }

    void take(ParameterState next) {
        state = next.word();
        approvedBy = next instanceof ParameterState.Approved(var by) ? by : null;
    }

    Parameter toDomain() {
        return new Parameter(
                id,
                ParameterName.valueOf(name),
                value,
                effectiveFrom,
                basis,
                proposedBy,
                approvedBy == null ? new ParameterState.Proposed() : new ParameterState.Approved(approvedBy));
    }
}
