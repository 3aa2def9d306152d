package org.nengquan.registry.account.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;

/** 办法§10, §16: an account ends when nothing is left in it, and nothing is under way to it. */
public final class ClosingRules {

    private ClosingRules() {}

    /** Trades made before closing began are delivered on their day; so the account ends on a later one. */
    public static Decision onALaterDay(Uscc uscc, LocalDate begunOn, LocalDate today) {
        if (today.isAfter(begunOn)) {
            return Decision.allowed();
        }
        return refuse(refusal("closing-begun-today", uscc)
                .input("begunOn", begunOn)
                .input("businessDate", today)
                .arithmetic(today + " ≤ " + begunOn)
                .title("启动销户当日不得销户", "An account is not closed on the day on which closing began")
                .remedy("请在下一营业日办理，当日成交须先完成交收。", "Do it on the next business date, after delivery."));
    }

    /**
     * What a successor gets cools down like any transfer outside trade.
     *
     * @param passed trading days since closing was approved
     * @param coolingDays how many have to pass; 0 if the account trusts the successor
     */
    public static Decision cooled(Uscc uscc, int passed, int coolingDays) {
        if (passed >= coolingDays) {
            return Decision.allowed();
        }
        return refuse(refusal("closing-cools-down", uscc)
                .input("tradingDaysPassed", passed)
                .input("coolingDays", coolingDays)
                .arithmetic(passed + " < " + coolingDays)
                .title("过户等待期未满", "The cooling days are not over")
                .remedy("请待等待期满，或先将承继方列入受信接收方。", "Wait, or list the successor as a trusted recipient."));
    }

    /** Only units at hand can go back: those in the market, frozen, pledged, held or bound come home first. */
    public static Decision allAtHand(Uscc uscc, ClosingBook book) {
        Map<String, Long> where = new TreeMap<>();
        book.elsewhere().forEach((kind, units) -> where.put(kind.name(), units));
        where.values().removeIf(units -> units == 0);
        if (where.isEmpty()) {
            return Decision.allowed();
        }
        Refusal.Builder refusal = refusal("account-not-settled", uscc);
        where.forEach((kind, units) -> refusal.input(kind, units));
        return refuse(refusal.arithmetic(where.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(" + ", "", " > 0")))
                .title("账户仍有在市、冻结、质押、司法冻结或绑定的指标", "Units are still in the market, frozen, pledged, held or bound")
                .remedy("请先撤回在市指标、解除冻结质押并处理绑定指标。", "Take them back, release them, or complete the project first."));
    }

    /** 办法§10: units that were bought today or are out of validity do not move; nor while orders are under way. */
    public static Decision nothingUnderWay(Uscc uscc, ClosingBook book) {
        if (book.stuck() == 0 && book.openOrders() == 0) {
            return Decision.allowed();
        }
        return refuse(refusal("account-has-units-under-way", uscc)
                .input("stuck", book.stuck())
                .input("openMovements", book.openOrders())
                .arithmetic(book.stuck() + " + " + book.openOrders() + " > 0")
                .title("账户有当日买入、已失效的指标或未完结的变更", "Units are locked or expired, or movements are open")
                .remedy("请待次一营业日、先登记失效，或先办结变更。", "Wait a day, expire them, or end the movements first."));
    }

    private static Decision refuse(Refusal.Builder refusal) {
        return Decision.refused(refusal.build());
    }

    private static Refusal.Builder refusal(String code, Uscc uscc) {
        return Refusal.of(code)
                .article(Law.REGISTRATION)
                .ruleVersion(Law.VERSION)
                .input("uscc", uscc.code());
    }
}
