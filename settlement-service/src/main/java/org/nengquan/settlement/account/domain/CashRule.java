package org.nengquan.settlement.account.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** What must be true before a participant's free cash goes anywhere. Where it goes adds what it needs of the holder. */
@FunctionalInterface
public interface CashRule {

    /** The day from which these rules apply: 办法§25. */
    String VERSION = "2022-07-01";

    /** 办法§16 (在线监管): while an event about the account is unexplained, its cash stays where it is. */
    CashRule ACCOUNT_IS_NOT_FROZEN =
            request -> request.frozenBy().isEmpty() ? Decision.allowed() : Decision.refused(frozen(request));

    /** 办法§15 资金结算: only cash that is there and free may go. */
    CashRule CASH_IS_IN_HAND = request ->
            request.amountFen() <= request.availableFen() ? Decision.allowed() : Decision.refused(tooLittle(request));

    Decision on(CashRequest request);

    /** The first of the rules that says no. */
    static Optional<Refusal> firstRefusal(List<CashRule> rules, CashRequest request) {
        return rules.stream()
                .map(rule -> rule.on(request))
                .filter(Decision.Refused.class::isInstance)
                .map(decision -> ((Decision.Refused) decision).why())
                .findFirst();
    }

    /** 办法§16: who has no cash account has not been approved, and has no cash that could go. */
    static Refusal noAccount(String uscc) {
        return Refusal.of("cash-account-not-open")
                .article("办法§15、§16")
                .ruleVersion(VERSION)
                .input("uscc", uscc)
                .title("资金账户尚未开立", "No cash account is open")
                .remedy("请先完成注册登记并经审核通过", "Register and wait for approval first")
                .build();
    }

    /** The registry has suspended the holder. */
    static Refusal suspended(Standing.Why why) {
        return stopped("account-suspended", "账户已暂停，资金不得动用", "The account is suspended and its cash stays", why);
    }

    /** The holder has left the market. */
    static Refusal closed(Standing.Why why) {
        return stopped("account-closed", "账户已注销，不得划转资金", "The account is closed and may not hand over cash", why);
    }

    private static Refusal stopped(String code, String zh, String en, Standing.Why why) {
        return Refusal.of(code)
                .article(why.article())
                .ruleVersion(VERSION)
                .input("reason", why.reason())
                .input("since", why.on())
                .title(zh, en)
                .remedy("请联系注册登记机构了解原因并申请恢复", "Ask the registry for the reason and apply for reinstatement")
                .build();
    }

    private static Refusal frozen(CashRequest request) {
        return Refusal.of("account-frozen")
                .article("办法§16")
                .ruleVersion(VERSION)
                .input("events", String.join(", ", request.frozenBy()))
                .title("账户因异常事件被冻结", "The account is frozen because of an unexplained event")
                .remedy("请联系交易机构，待异常事件核实后解冻", "Contact the exchange; the freeze ends when the event is explained")
                .build();
    }

    private static Refusal tooLittle(CashRequest request) {
        long missingFen = request.amountFen() - request.availableFen();
        return Refusal.of("cash-too-small")
                .article("办法§15")
                .ruleVersion(VERSION)
                .input("amountFen", request.amountFen())
                .input("availableFen", request.availableFen())
                .arithmetic(request.amountFen() + " − " + request.availableFen() + " = " + missingFen + " fen short")
                .title("可用资金不足", "Not enough available cash")
                .remedy("请先入金，或减少金额", "Pay in first, or ask for less")
                .build();
    }
}
