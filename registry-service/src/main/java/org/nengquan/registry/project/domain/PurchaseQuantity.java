package org.nengquan.registry.project.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.Law;

/**
 * 办法§14: 能耗指标交易量 = A × B × C ÷ 全省平均工业增加值能耗, in whole tce, rounded up.
 *
 * <p>The product is exact ({@link MathContext#UNLIMITED}) and the one division rounds to a whole number with
 * {@link RoundingMode#CEILING}: no intermediate result is rounded. A project worse than the average buys more than
 * its own consumption; the law has no upper bound, so nothing is clamped.
 *
 * @param quantity tce to be bought
 * @param arithmetic formula and figures, for people to check
 */
public record PurchaseQuantity(long quantity, String arithmetic) {

    /** The formula as the law writes it. */
    public static final String FORMULA = "A×B×C÷全省平均工业增加值能耗";

    private static final BigDecimal LEAST_FACTOR = new BigDecimal("0.3");
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    /**
     * What goes into the formula.
     *
     * @param increaseTce A: 新增综合能源消费量 without coal, tce a year
     * @param factor B: 调整系数
     * @param perAddedValue C: 项目单位增加值能耗, tce per 10 000 yuan
     * @param average 全省平均工业增加值能耗, same unit; empty if none is in force
     * @param ruleVersion the date from which B and the average hold
     */
    public record Inputs(
            BigDecimal increaseTce,
            BigDecimal factor,
            BigDecimal perAddedValue,
            Optional<BigDecimal> average,
            String ruleVersion) {}

    /** The quantity, or the refusal when the law's formula cannot be applied. */
    public static Outcome<PurchaseQuantity> of(Inputs inputs) {
        Decision decision = Decisions.first(List.of(factorInRange(inputs), averageKnown(inputs)));
        return switch (decision) {
            case Decision.Refused refused -> Outcome.refused(refused.why());
            case Decision.Allowed ignored -> calculate(inputs, inputs.average().orElseThrow());
        };
    }

    private static Outcome<PurchaseQuantity> calculate(Inputs inputs, BigDecimal average) {
        BigDecimal product = inputs.increaseTce()
                .multiply(inputs.factor(), MathContext.UNLIMITED)
                .multiply(inputs.perAddedValue(), MathContext.UNLIMITED);
        BigDecimal quantity = product.divide(average, 0, RoundingMode.CEILING);
        String arithmetic = "%s × %s × %s ÷ %s = %s ⇒ %s tce"
                .formatted(
                        inputs.increaseTce().toPlainString(),
                        inputs.factor().toPlainString(),
                        inputs.perAddedValue().toPlainString(),
                        average.toPlainString(),
                        shown(product.divide(average, MathContext.DECIMAL64)),
                        quantity.toPlainString());
        if (quantity.compareTo(LARGEST) > 0) {
            return Outcome.refused(tooLarge(inputs, arithmetic));
        }
        return Outcome.done(new PurchaseQuantity(quantity.longValueExact(), arithmetic));
    }

    private static String shown(BigDecimal quotient) {
        return quotient.signum() == 0 ? "0" : quotient.stripTrailingZeros().toPlainString();
    }

    /** 办法§14: 0.3 ≤ B ≤ 1. */
    private static Decision factorInRange(Inputs inputs) {
        BigDecimal factor = inputs.factor();
        if (factor.compareTo(LEAST_FACTOR) >= 0 && factor.compareTo(BigDecimal.ONE) <= 0) {
            return Decision.allowed();
        }
        return Decision.refused(refusal("adjustment-factor-out-of-range", inputs)
                .arithmetic("0.3 ≤ " + factor.toPlainString() + " ≤ 1 ✗")
                .title("调整系数B超出规定范围", "The adjustment factor B is out of range")
                .remedy("请主管部门核定0.3至1之间的调整系数。", "The authority has to set B between 0.3 and 1.")
                .build());
    }

    /** Without the average there is no quantity; none is invented. */
    private static Decision averageKnown(Inputs inputs) {
        if (inputs.average().filter(average -> average.signum() > 0).isPresent()) {
            return Decision.allowed();
        }
        return Decision.refused(refusal("provincial-average-missing", inputs)
                .arithmetic(FORMULA)
                .title("缺少全省平均工业增加值能耗", "The provincial average is missing")
                .remedy("请主管部门先发布该参数。", "The authority has to set this parameter first.")
                .build());
    }

    private static Refusal tooLarge(Inputs inputs, String arithmetic) {
        return refusal("purchase-quantity-out-of-range", inputs)
                .arithmetic(arithmetic)
                .title("计算结果超出合理范围", "The result is out of any plausible range")
                .remedy("请核对新增综合能源消费量和单位增加值能耗。", "Check A and C.")
                .build();
    }

    private static Refusal.Builder refusal(String code, Inputs inputs) {
        return Refusal.of(code)
                .article(Law.PURCHASE_QUANTITY)
                .ruleVersion(inputs.ruleVersion())
                .input("A", inputs.increaseTce().toPlainString())
                .input("B", inputs.factor().toPlainString())
                .input("C", inputs.perAddedValue().toPlainString())
                .input(
                        "average",
                        inputs.average().map(BigDecimal::toPlainString).orElse(""));
    }
}
