package org.nengquan.registry.compliance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.price.domain.AveragePrice;

/** What has to hold before a unit is sanctioned (方案二(四), 办法§19). */
public final class SanctionRules {

    private SanctionRules() {}

    /** The lowest and the highest multiple in force. */
    public record Multiples(BigDecimal least, BigDecimal most) {}

    /** 办法§19: only who was ordered to comply until a day, and let it pass. */
    public static Decision orderHasRunOut(Cycle cycle, LocalDate today) {
        boolean over = cycle.state() instanceof CycleState.Ordered order && today.isAfter(order.until());
        return over
                ? Decision.allowed()
                : refuse(refusal("order-to-comply-has-not-run-out")
                        .input("cycleStatus", cycle.state().status())
                        .input("businessDate", today)
                        .title("尚未责令限期履约，或限期未满", "No order to comply has run out yet")
                        .remedy("请先公告责令限期履约，限期届满后再处理。", "Order compliance first, and wait until its term is over."));
    }

    /** 办法§19: only for what is really missing. */
    public static Decision somethingIsMissing(Performance performance) {
        return performance.standing() == Performance.Standing.LATE
                ? Decision.allowed()
                : refuse(refusal("nothing-is-missing")
                        .input("standing", performance.standing().name())
                        .input("open", performance.open())
                        .arithmetic(performance.quantity() + " - " + performance.surrendered())
                        .title("该单位没有未履约的数量", "This unit has nothing left to surrender")
                        .remedy("无需处理。", "Nothing is to be done."));
    }

    /** 办法§19, ADD-17: between three and five times the price, as the dated rules say. */
    public static Decision multipleFits(BigDecimal multiple, Multiples allowed) {
        return multiple.compareTo(allowed.least()) >= 0 && multiple.compareTo(allowed.most()) <= 0
                ? Decision.allowed()
                : refuse(refusal("fine-multiple-out-of-range")
                        .input("multiple", multiple.toPlainString())
                        .arithmetic(allowed.least().toPlainString() + " ≤ " + multiple.toPlainString() + " ≤ "
                                + allowed.most().toPlainString())
                        .title("罚款倍数超出规定范围", "The multiple of the fine is out of range")
                        .remedy("请在规定倍数范围内填写。", "Give a multiple within the range in force."));
    }

    /** 办法§19, ADD-17: without a price there is no fine. */
    public static Decision priceIsKnown(Optional<AveragePrice> price) {
        return price.isPresent()
                ? Decision.allowed()
                : refuse(refusal("no-average-price")
                        .title("价格期间内没有交易日", "The market had no day in the price period")
                        .remedy("请核对履约期的价格期间。", "Check the price period of the cycle."));
    }

    private static Decision refuse(Refusal.Builder refusal) {
        return Decision.refused(refusal.build());
    }

    private static Refusal.Builder refusal(String code) {
        return Refusal.of(code).article(Law.DUTY).ruleVersion(Law.VERSION);
    }
}
