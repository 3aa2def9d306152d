package org.nengquan.settlement.treasury.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.domain.CashAccount;

/** What must be true before a fund's money is spent. */
@FunctionalInterface
public interface SpendingRule {

    /** The day from which these rules apply: 办法§25. */
    String VERSION = "2022-07-01";

    /** 办法§18: money is used for the purpose it was planned for. */
    SpendingRule WITHIN_THE_PLAN = request -> request.spending().spent().amountFen() <= request.leftOfPlanFen()
            ? Decision.allowed()
            : Decision.refused(beyondPlan(request));

    /** 办法§15: a fund spends what is on it. */
    SpendingRule WITHIN_THE_BALANCE = request -> request.spending().spent().amountFen() <= request.balanceFen()
            ? Decision.allowed()
            : Decision.refused(beyondBalance(request));

    /** 方案二(一)3, 三(四): buy-back is done by the region's own public body, through the market. */
    SpendingRule BUY_BACK_STAYS_PUBLIC = request -> isBuyBack(request)
                    && request.payee()
                            .filter(owner -> isOwnBody(owner, request))
                            .isEmpty()
            ? Decision.refused(notOwnBody(request))
            : Decision.allowed();

    /** In the order of precedence. */
    List<SpendingRule> ALL = List.of(BUY_BACK_STAYS_PUBLIC, WITHIN_THE_PLAN, WITHIN_THE_BALANCE);

    Decision on(Request request);

    /** The first rule that says no. */
    static Optional<Refusal> firstRefusal(Request request) {
        return ALL.stream()
                .map(rule -> rule.on(request))
                .filter(Decision.Refused.class::isInstance)
                .map(decision -> ((Decision.Refused) decision).why())
                .findFirst();
    }

    private static boolean isBuyBack(Request request) {
        return request.spending().spent().purpose() == Purpose.QUOTA_BUY_BACK;
    }

    private static boolean isOwnBody(CashAccount.Owner owner, Request request) {
        return owner.kind().sellsForTheTreasury()
                && owner.regionCode().equals(request.spending().spent().regionCode());
    }

    private static Refusal notOwnBody(Request request) {
        return about(request, "buy-back-not-by-public-body")
                .article("方案二(一)3、办法§18")
                .input("payee", request.spending().payeeUscc())
                .title("收储资金只能拨付本地区公共主体的资金账户", "Buy-back money goes to the region's own public body only")
                .remedy("请将收款单位改为本地区已开户的交易主体", "Name the region's own public body, which has a cash account")
                .build();
    }

    private static Refusal beyondPlan(Request request) {
        long amountFen = request.spending().spent().amountFen();
        return about(request, "beyond-plan")
                .article("办法§18、方案三(四)")
                .input("leftOfPlanFen", request.leftOfPlanFen())
                .arithmetic(amountFen + " − " + request.leftOfPlanFen() + " = " + (amountFen - request.leftOfPlanFen())
                        + " fen beyond the plan")
                .title("超出该用途年度使用计划", "More than the year's plan has left for this purpose")
                .remedy("请先报批追加使用计划", "Have the plan extended first")
                .build();
    }

    private static Refusal beyondBalance(Request request) {
        long amountFen = request.spending().spent().amountFen();
        return about(request, "fund-too-small")
                .article("办法§15、§18")
                .input("balanceFen", request.balanceFen())
                .arithmetic(amountFen + " − " + request.balanceFen() + " = " + (amountFen - request.balanceFen())
                        + " fen short")
                .title("专户余额不足", "The fund does not hold as much")
                .remedy("请待收入入账后再办理", "Wait for proceeds to come in")
                .build();
    }

    private static Refusal.Builder about(Request request, String code) {
        Appropriation spent = request.spending().spent();
        return Refusal.of(code)
                .ruleVersion(VERSION)
                .input("regionCode", spent.regionCode())
                .input("purpose", spent.purpose())
                .input("year", spent.year())
                .input("amountFen", spent.amountFen());
    }

    /**
     * What the rules look at.
     *
     * @param spending what is asked for
     * @param leftOfPlanFen planned for the purpose and year, less what was spent
     * @param balanceFen on the fund
     * @param payee the payee's cash account's owner, if it has one
     */
    record Request(TreasurySpending spending, long leftOfPlanFen, long balanceFen, Optional<CashAccount.Owner> payee) {}
}
