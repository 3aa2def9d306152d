package org.nengquan.trading.session.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;

/** A row of the rules' dated figures. */
@Entity
@Table(name = "rule_parameter")
class RuleParameterRow {
    @Id
    private Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private long value;

    @Column(name = "effective_from", nullable = false)
    private LocalDate effectiveFrom;

    @Column(nullable = false)
    private String basis;

    Parameter toDomain() {
        return new Parameter(ParameterName.valueOf(name), value, effectiveFrom, basis);
    }
}
