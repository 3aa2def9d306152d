package org.nengquan.settlement.tariff.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.approval.domain.Approval;

/**
 * A tariff that is to apply from a later day on, by two persons.
 *
 * @param changeId names it
 * @param tariff what is to apply
 * @param approval where the change stands
 */
public record TariffChange(UUID changeId, FeeTariff tariff, Approval approval) {

    /** The same change, decided. */
    public TariffChange in(Approval next) {
        return new TariffChange(changeId, tariff, next);
    }

    /**
     * 办法§15, §4: what is charged is known before it binds. A tariff applies from a later day on, never from the day at
     * hand, on which people have traded by the old one already.
     *
     * @param today the business date
     */
    public static Optional<Refusal> against(FeeTariff tariff, LocalDate today) {
        if (tariff.effectiveFrom().isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of("tariff-not-ahead")
                .article("办法§15")
                .ruleVersion("2022-07-01")
                .input("effectiveFrom", tariff.effectiveFrom())
                .input("businessDate", today)
                .arithmetic(tariff.effectiveFrom() + " ≤ " + today)
                .title("费率须自以后的交易日起生效", "A tariff applies from a later day on")
                .remedy("请填写晚于当前业务日期的生效日期", "Give a date after the current business date")
                .build());
    }
}
