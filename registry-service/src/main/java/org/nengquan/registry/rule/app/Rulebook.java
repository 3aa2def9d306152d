package org.nengquan.registry.rule.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.registry.rule.domain.RuleName;
import org.nengquan.registry.rule.domain.RuleParameter;

/** What the rules say on a business date. Joins the running transaction. */
@ApplicationScoped
public class Rulebook {

    private final RuleParameters parameters;

    Rulebook(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /** A whole number in force; every name is seeded, so none in force is a bug and not a refusal. */
    public Uni<Integer> whole(RuleName name, LocalDate on) {
        return figure(name, on).map(BigDecimal::intValueExact);
    }

    /** A figure in force. */
    public Uni<BigDecimal> figure(RuleName name, LocalDate on) {
        return parameters
                .inForce(name, on)
                .map(found -> found.map(RuleParameter::value)
                        .orElseThrow(() -> new IllegalStateException("no " + name + " is in force on " + on)));
    }

    /** Until when units of a vintage may be used: the end of the vintage and so many years; empty for ever (AMB-01). */
    public Uni<Optional<LocalDate>> validThrough(RuleName validity, int vintageYear, LocalDate on) {
        return whole(validity, on)
                .map(years -> years == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(vintageYear, 12, 31).plusYears(years)));
    }
}
