package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.participant.domain.Project;

/** 办法§14 (coal: 办法§13): a project buys at most its quantity, what it has bought and still bids for included. */
public final class WithinPurchaseQuantity implements Gate {

    @Override
    public boolean concerns(Intent.Kind kind) {
        return kind.namesProject();
    }

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Project project = facts.projectOf(intent);
        if (project == null) {
            return Decision.allowed();
        }
        return check(intent, intent.quantity(), project, facts);
    }

    /** Whether the project may have that much more than it has bought and bids for. */
    static Decision check(Intent intent, long more, Project project, MarketFacts facts) {
        long bought = facts.bought(project.projectId(), intent.instrument());
        long bidding = facts.bidding(project.projectId(), intent.instrument());
        long allowed = project.purchaseQuantity(intent.instrument());
        boolean within = Math.addExact(bought, Math.addExact(bidding, more)) <= allowed;
        return within ? Decision.allowed() : refused(intent, more, project, facts);
    }

    private static Decision refused(Intent intent, long more, Project project, MarketFacts facts) {
        long bought = facts.bought(project.projectId(), intent.instrument());
        long bidding = facts.bidding(project.projectId(), intent.instrument());
        long allowed = project.purchaseQuantity(intent.instrument());
        long left = Math.max(0, allowed - bought - bidding);
        String unit = intent.instrument().unitEn();
        return Decision.refused(Refusal.of("purchase-above-quantity")
                .article(intent.instrument() == Instrument.ENERGY ? "办法§14" : "办法§13")
                .ruleVersion(project.ruleVersion())
                .input("projectId", project.projectId())
                .input("purchaseQuantity", allowed)
                .input("bought", bought)
                .input("bidding", bidding)
                .input("quantity", more)
                .arithmetic(bought + " + " + bidding + " + " + more + " = " + (bought + bidding + more) + " > "
                        + allowed + " " + unit)
                .title("申报数量超出项目核定的交易量", "The order exceeds the project's purchase quantity")
                .remedy("最多还可申报 " + left + "。", "At most " + left + " more may be ordered.")
                .build());
    }
}
