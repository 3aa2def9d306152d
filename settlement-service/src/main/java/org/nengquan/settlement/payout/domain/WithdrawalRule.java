package org.nengquan.settlement.payout.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.domain.Standing;

/** What must be true before a participant's cash is set apart for a withdrawal. */
@FunctionalInterface
public interface WithdrawalRule {

    /** The day from which these rules apply: 办法§25. */
    String VERSION = "2022-07-01";

    /** 办法§16, §21: while the registry has suspended a subject, its cash stays; who has left takes what is left along. */
    WithdrawalRule HOLDER_IS_NOT_SUSPENDED = request -> switch (request.standing()) {
        case Standing.Active active -> Decision.allowed();
        case Standing.Closed closed -> Decision.allowed();
        case Standing.Suspended(Standing.Why why) -> Decision.refused(suspended(why));
    };

    /** 办法§16 (在线监管): while an event about the account is unexplained, its cash stays where it is. */
    WithdrawalRule ACCOUNT_IS_NOT_FROZEN =
            request -> request.frozenBy().isEmpty() ? Decision.allowed() : Decision.refused(frozen(request.frozenBy()));

    /** 办法§15 资金结算: only cash that is there and free can be withdrawn. */
    WithdrawalRule CASH_IS_IN_HAND = request ->
            request.amountFen() <= request.availableFen() ? Decision.allowed() : Decision.refused(tooLittle(request));

    /** In the order of precedence. */
    List<WithdrawalRule> ALL = List.of(HOLDER_IS_NOT_SUSPENDED, ACCOUNT_IS_NOT_FROZEN, CASH_IS_IN_HAND);

    Decision on(Request request);

    /** The first rule that says no. */
    static Optional<Refusal> firstRefusal(Request request) {
        return ALL.stream()
                .map(rule -> rule.on(request))
                .filter(Decision.Refused.class::isInstance)
                .map(decision -> ((Decision.Refused) decision).why())
                .findFirst();
    }

    /** 办法§16: who has no cash account has nothing to withdraw. */
    static Refusal noAccount(String uscc) {
        return Refusal.of("cash-account-not-open")
                .article("办法§15、§16")
                .ruleVersion(VERSION)
                .input("uscc", uscc)
                .title("资金账户尚未开立", "No cash account is open")
                .remedy("请先完成注册登记并经审核通过", "Register and wait for approval first")
                .build();
    }

    private static Refusal suspended(Standing.Why why) {
        return Refusal.of("account-suspended")
                .article(why.article())
                .ruleVersion(VERSION)
                .input("reason", why.reason())
                .input("since", why.on())
                .title("账户已暂停，不得出金", "The account is suspended and may not withdraw")
                .remedy("请联系注册登记机构了解原因并申请恢复", "Ask the registry for the reason and apply for reinstatement")
                .build();
    }

    private static Refusal frozen(List<String> events) {
        return Refusal.of("account-frozen")
                .article("办法§16")
                .ruleVersion(VERSION)
                .input("events", String.join(", ", events))
                .title("账户因异常事件被冻结，不得出金", "The account is frozen because of an unexplained event")
                .remedy("请联系交易机构，待异常事件核实后解冻", "Contact the exchange; the freeze ends when the event is explained")
                .build();
    }

    private static Refusal tooLittle(Request request) {
        long missingFen = request.amountFen() - request.availableFen();
        return Refusal.of("cash-too-small")
                .article("办法§15")
                .ruleVersion(VERSION)
                .input("amountFen", request.amountFen())
                .input("availableFen", request.availableFen())
                .arithmetic(request.amountFen() + " − " + request.availableFen() + " = " + missingFen + " fen short")
                .title("可用资金不足", "Not enough available cash")
                .remedy("请减少出金金额，或先从交易资金划回", "Withdraw less, or take cash back from trading first")
                .build();
    }

    /**
     * What the rules look at.
     *
     * @param amountFen what is to be withdrawn
     * @param standing what the registry says of the participant
     * @param frozenBy events that froze the account; empty if none did
     * @param availableFen what is free
     */
    record Request(long amountFen, Standing standing, List<String> frozenBy, long availableFen) {
        public Request {
            frozenBy = List.copyOf(frozenBy);
        }
    }
}
