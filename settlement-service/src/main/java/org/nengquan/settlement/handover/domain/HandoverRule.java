package org.nengquan.settlement.handover.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.domain.Standing;
import org.nengquan.settlement.account.domain.Standing.Why;

/** What must be true before cash is handed to the market. */
@FunctionalInterface
public interface HandoverRule {

    /** The day from which these rules apply: 办法§25. */
    String VERSION = "2022-07-01";

    /** 办法§16: only a subject in good standing trades, so only its cash may go to the market. */
    HandoverRule HOLDER_IS_ACTIVE = request -> switch (request.standing()) {
        case Standing.Active active -> Decision.allowed();
        case Standing.Suspended(Why why) -> Decision.refused(stopped("account-suspended", "账户已暂停", "suspended", why));
        case Standing.Closed(Why why) -> Decision.refused(stopped("account-closed", "账户已注销", "closed", why));
    };

    /** 办法§16 (在线监管): while an event about the account is unexplained, its cash stays where it is. */
    HandoverRule ACCOUNT_IS_NOT_FROZEN =
            request -> request.frozenBy().isEmpty() ? Decision.allowed() : Decision.refused(frozen(request));

    /** 办法§15 资金结算: only cash that is there and free may be handed over. */
    HandoverRule CASH_IS_IN_HAND = request ->
            request.amountFen() <= request.availableFen() ? Decision.allowed() : Decision.refused(tooLittle(request));

    /** In the order of precedence. */
    List<HandoverRule> ALL = List.of(HOLDER_IS_ACTIVE, ACCOUNT_IS_NOT_FROZEN, CASH_IS_IN_HAND);

    Decision on(HandoverRequest request);

    /** The first rule that says no. */
    static Optional<Refusal> firstRefusal(HandoverRequest request) {
        return ALL.stream()
                .map(rule -> rule.on(request))
                .filter(Decision.Refused.class::isInstance)
                .map(decision -> ((Decision.Refused) decision).why())
                .findFirst();
    }

    /** 办法§16: who has no cash account has not been approved, and has nothing to hand over. */
    static Refusal noAccount(String uscc) {
        return Refusal.of("cash-account-not-open")
                .article("办法§15、§16")
                .ruleVersion(VERSION)
                .input("uscc", uscc)
                .title("资金账户尚未开立", "No cash account is open")
                .remedy("请先完成注册登记并经审核通过", "Register and wait for approval first")
                .build();
    }

    private static Refusal stopped(String code, String zh, String en, Why why) {
        return Refusal.of(code)
                .article(why.article())
                .ruleVersion(VERSION)
                .input("reason", why.reason())
                .input("since", why.on())
                .title(zh + "，不得划转资金", "The account is " + en + " and may not hand over cash")
                .remedy("请联系注册登记机构了解原因并申请恢复", "Ask the registry for the reason and apply for reinstatement")
                .build();
    }

    private static Refusal frozen(HandoverRequest request) {
        return Refusal.of("account-frozen")
                .article("办法§16")
                .ruleVersion(VERSION)
                .input("events", String.join(", ", request.frozenBy()))
                .title("账户因异常事件被冻结", "The account is frozen because of an event that could not be applied")
                .remedy("请联系交易机构，待异常事件核实后解冻", "Contact the exchange; the freeze ends when the event is explained")
                .build();
    }

    private static Refusal tooLittle(HandoverRequest request) {
        long missingFen = request.amountFen() - request.availableFen();
        return Refusal.of("cash-too-small")
                .article("办法§15")
                .ruleVersion(VERSION)
                .input("amountFen", request.amountFen())
                .input("availableFen", request.availableFen())
                .arithmetic(request.amountFen() + " − " + request.availableFen() + " = " + missingFen + " fen short")
                .title("可用资金不足", "Not enough available cash")
                .remedy("请先入金，或减少划转金额", "Pay in first, or hand over less")
                .build();
    }
}
