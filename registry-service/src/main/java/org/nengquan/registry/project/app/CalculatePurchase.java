package org.nengquan.registry.project.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.project.domain.CoalNeed;
import org.nengquan.registry.project.domain.Project.EnergyNeed;
import org.nengquan.registry.project.domain.Project.Purchase;
import org.nengquan.registry.project.domain.PurchaseQuantity;
import org.nengquan.registry.rule.app.RuleParameters;
import org.nengquan.registry.rule.domain.RuleName;
import org.nengquan.registry.rule.domain.RuleParameter;

/** Calculates what a project must buy, by the parameters in force on a business date (办法§14). */
@ApplicationScoped
public class CalculatePurchase {

    private final RuleParameters parameters;

    CalculatePurchase(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /** The purchase, or why it cannot be calculated. */
    public Uni<Outcome<Purchase>> calculate(EnergyNeed energy, CoalNeed coal, LocalDate on) {
        return parameters
                .inForce(RuleName.ADJUSTMENT_FACTOR_B, on)
                .flatMap(factor -> parameters
                        .inForce(RuleName.PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE, on)
                        .map(average -> inputs(energy, factor, average)))
                .map(inputs -> PurchaseQuantity.of(inputs).map(quantity -> purchase(quantity, coal, inputs)));
    }

    /** A missing factor enters as zero, which the law's range refuses. */
    private static PurchaseQuantity.Inputs inputs(
            EnergyNeed energy, Optional<RuleParameter> factor, Optional<RuleParameter> average) {
        String version = Stream.concat(factor.stream(), average.stream())
                .map(RuleParameter::effectiveFrom)
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse(Law.VERSION);
        return new PurchaseQuantity.Inputs(
                energy.increaseTce(),
                factor.map(RuleParameter::value).orElse(BigDecimal.ZERO),
                energy.perAddedValue(),
                average.map(RuleParameter::value),
                version);
    }

    private static Purchase purchase(PurchaseQuantity energy, CoalNeed coal, PurchaseQuantity.Inputs inputs) {
        return new Purchase(
                energy.quantity(),
                coal.purchaseQuantity(),
                inputs.ruleVersion(),
                PurchaseQuantity.FORMULA + ": " + energy.arithmetic());
    }
}
