package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Fine;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.SanctionRules;
import org.nengquan.registry.compliance.domain.SanctionRules.Multiples;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.price.app.MarketDays;
import org.nengquan.registry.price.domain.AveragePrice;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** What a unit would be fined now, or why it is not. */
@ApplicationScoped
class AssessFine {

    private final MarketDays market;
    private final Rulebook rulebook;
    private final BusinessDays days;

    AssessFine(MarketDays market, Rulebook rulebook, BusinessDays days) {
        this.market = market;
        this.rulebook = rulebook;
        this.days = days;
    }

    /** The fine at this multiple of the cycle's average price. */
    Uni<Outcome<Fine>> assess(Cycle cycle, Obligation obligation, BigDecimal multiple) {
        return days.today()
                .flatMap(today -> multiples(today)
                        .flatMap(allowed -> price(cycle).map(price -> {
                            Decision decision = Decisions.first(List.of(
                                    SanctionRules.orderHasRunOut(cycle, today),
                                    SanctionRules.somethingIsMissing(obligation.performance()),
                                    SanctionRules.multipleFits(multiple, allowed),
                                    SanctionRules.priceIsKnown(price)));
                            return Decisions.thenGive(
                                    decision,
                                    () -> Fine.of(obligation.performance().open(), price.orElseThrow(), multiple));
                        })));
    }

    private Uni<Multiples> multiples(LocalDate today) {
        return rulebook.figure(RuleName.FINE_MULTIPLE_LEAST, today)
                .flatMap(least ->
                        rulebook.figure(RuleName.FINE_MULTIPLE_MOST, today).map(most -> new Multiples(least, most)));
    }

    private Uni<Optional<AveragePrice>> price(Cycle cycle) {
        return market.between(
                        cycle.terms().instrument(),
                        cycle.terms().priceFrom(),
                        cycle.terms().priceThrough())
                .map(AveragePrice::of);
    }
}
