package org.nengquan.registry.rule.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.rule.domain.RuleName;
import org.nengquan.registry.rule.domain.RuleParameter;

@Entity
@Table(name = "rule_parameter")
class RuleParameterRow {

    @Id
    UUID id;

    @Column
    @Enumerated(EnumType.STRING)
    RuleName name;

    @Column(name = "parameter_value")
    BigDecimal value;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column
    String basis;

    @Column
    boolean confirmed;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    static RuleParameterRow of(RuleParameter parameter) {
        RuleParameterRow row = new RuleParameterRow();
        row.id = parameter.id();
        row.name = parameter.name();
        row.value = parameter.value();
        row.effectiveFrom = parameter.effectiveFrom();
        row.basis = parameter.basis();
        row.confirmed = parameter.confirmed();
        row.proposedBy = parameter.proposedBy();
        row.approvedBy = parameter.approvedBy();
        return row;
    }

    RuleParameter toDomain() {
        return new RuleParameter(
                id, name, value.stripTrailingZeros(), effectiveFrom, basis, confirmed, proposedBy, approvedBy);
    }
}
