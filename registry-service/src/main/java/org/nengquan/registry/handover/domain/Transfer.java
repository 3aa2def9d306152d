package org.nengquan.registry.handover.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

/**
 * Units handed to the market, which credits them to the holder's position there.
 *
 * @param id its key, the same in registry and market
 * @param uscc whose units
 * @param instrument of what
 * @param priority saved units or pool units
 * @param quantity how many
 */
public record Transfer(UUID id, Uscc uscc, Instrument instrument, Priority priority, long quantity) {

    /** 办法§10: only what is registered in the account, and not bought today (T+1), can be handed over. */
    public Refusal tooFew(long movable) {
        return Refusal.of("quota-too-small")
                .article(Law.REGISTRATION)
                .ruleVersion(Law.VERSION)
                .input("instrument", instrument.name())
                .input("priority", priority.name())
                .input("available", movable)
                .input("quantity", quantity)
                .arithmetic(quantity + " > " + movable)
                .title("账户中可用指标不足", "The account does not hold enough available quota")
                .remedy(
                        "请减少数量；当日买入的指标自下一交易日起方可转入交易。",
                        "Hand over less; what was bought today can be handed over from the next trading day.")
                .build();
    }
}
