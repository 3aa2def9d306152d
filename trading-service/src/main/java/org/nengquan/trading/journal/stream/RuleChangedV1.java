package org.nengquan.trading.journal.stream;

import java.time.LocalDate;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;

/** {@code trading.rule-changed.v1}: a figure of the trading rules will have another value; in the unit of its name. */
record RuleChangedV1(ParameterName name, long value, LocalDate effectiveFrom, String basis) {
    static final String TYPE = "trading.rule-changed.v1";

    static RuleChangedV1 of(Parameter parameter) {
        return new RuleChangedV1(parameter.name(), parameter.value(), parameter.effectiveFrom(), parameter.basis());
    }
}
