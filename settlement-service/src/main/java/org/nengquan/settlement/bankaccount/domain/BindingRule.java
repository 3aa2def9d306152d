package org.nengquan.settlement.bankaccount.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** What must be true before a participant is bound to another settlement account (变更签约). */
@FunctionalInterface
public interface BindingRule {
    String VERSION = "2022-07-01";

    /** 办法§15: one is bound to an account that the exchange keeps. */
    BindingRule ACCOUNT_IS_OPEN =
            wish -> wish.to().filter(SettlementAccount::isOpen).isPresent()
                    ? Decision.allowed()
                    : Decision.refused(no("settlement-account-not-open", wish)
                            .title("没有该结算账户，或者已经销户", "There is no such settlement account, or it is closed")
                            .remedy("请选择在用的结算账户", "Choose one that is open")
                            .build());

    /** Nothing would change. */
    BindingRule IT_IS_ANOTHER_ONE = wish -> !wish.from().equals(wish.toCode())
            ? Decision.allowed()
            : Decision.refused(no("settlement-account-bound-already", wish)
                    .title("已与该结算账户签约", "You are bound to this settlement account already")
                    .remedy("无须变更", "Nothing has to be changed")
                    .build());

    /** 办法§16: while an event about the account is unexplained, its cash stays where it is. */
    BindingRule ACCOUNT_IS_NOT_FROZEN = wish -> wish.frozenBy().isEmpty()
            ? Decision.allowed()
            : Decision.refused(no("account-frozen", wish)
                    .article("办法§16")
                    .input("events", String.join(", ", wish.frozenBy()))
                    .title("账户因异常事件被冻结", "The account is frozen because of an unexplained event")
                    .remedy("请联系交易机构，待异常事件核实后解冻", "Contact the exchange; the freeze ends when the event is explained")
                    .build());

    /** 办法§15: what is in the market, in settlement or on its way out is settled with the bank where it began. */
    BindingRule NOTHING_IS_UNDER_WAY = wish -> wish.underWayFen() == 0
            ? Decision.allowed()
            : Decision.refused(no("cash-under-way", wish)
                    .input("underWayFen", wish.underWayFen())
                    .arithmetic("in trading + in settlement + withheld = " + wish.underWayFen() + " ≠ 0 fen")
                    .title("有资金在途，不得变更结算账户", "Money is under way, so the settlement account cannot change")
                    .remedy(
                            "请先转回交易资金，并待交收和出金办结",
                            "Take your cash back from the market and wait for trades and withdrawals to end")
                    .build());

    /** In the order of precedence. */
    List<BindingRule> ALL = List.of(ACCOUNT_IS_OPEN, IT_IS_ANOTHER_ONE, ACCOUNT_IS_NOT_FROZEN, NOTHING_IS_UNDER_WAY);

    Decision on(Wish wish);

    /** The first of the rules that says no. */
    static Optional<Refusal> firstRefusal(Wish wish) {
        return ALL.stream()
                .map(rule -> rule.on(wish))
                .filter(Decision.Refused.class::isInstance)
                .map(decision -> ((Decision.Refused) decision).why())
                .findFirst();
    }

    private static Refusal.Builder no(String code, Wish wish) {
        return Refusal.of(code)
                .article("办法§15")
                .ruleVersion(VERSION)
                .input("bound", wish.from())
                .input("wanted", wish.toCode());
    }

    /**
     * A participant's wish to be bound to another account.
     *
     * @param from code of the account that it is bound to
     * @param toCode code of the account that it wants
     * @param to that account, if there is one
     * @param underWayFen what it has in the market, in settlement and withheld
     * @param frozenBy events that froze it
     */
    record Wish(String from, String toCode, Optional<SettlementAccount> to, long underWayFen, List<String> frozenBy) {
        public Wish {
            frozenBy = List.copyOf(frozenBy);
        }
    }
}
