package org.nengquan.settlement.dayend.store;

import java.util.Map;
import org.nengquan.settlement.dayend.domain.DayEndStep;

/** Queries that name what stands in the way of a step of day {@code $1}; no line is a good answer. */
final class Obstacle {
    private static final Map<DayEndStep, String> QUERIES = Map.of(
            DayEndStep.TRADES_CONCLUDED,
            """
            select 'trade ' || trade_number || ' is ' || state from settlement
            where business_date <= $1 and state in ('CLAIMED', 'DELIVERING') order by trade_number limit 5
            """,
            DayEndStep.PAYMENTS_ANSWERED,
            """
            select 'payment ' || payout_id || ' was ordered and not answered' from payout
            where state = 'ORDERED' and $1::date is not null order by payout_id limit 5
            """,
            DayEndStep.TRIAL_BALANCE,
            """
            select 'the books sum to ' || sum(balance_fen) from ledger_account where $1::date is not null
            having sum(balance_fen) <> 0
            union all
            select 'account ' || a.code || ' has ' || a.balance_fen || ' but its postings sum to ' || coalesce(p.total, 0)
            from ledger_account a
            left join (select account, sum(delta_fen) as total from ledger_posting group by account) p
                on p.account = a.code
            where a.balance_fen <> coalesce(p.total, 0)
            union all
            select 'the books of settlement account ' || settlement_account || ' sum to ' || sum(balance_fen)
            from ledger_account group by settlement_account having sum(balance_fen) <> 0
            union all
            select 'what the settlement accounts owe each other sums to ' || sum(balance_fen)
            from ledger_account where kind = 'CLEARING' having sum(balance_fen) <> 0 limit 5
            """,
            DayEndStep.OBJECTIONS_DECIDED,
            """
            select 'the next day was not opened yet' from business_day
            where told_date <= $1
            union all
            select 'objection ' || o.objection_id || ' is ' || o.state from objection o
            join settlement s on s.trade_number = o.trade_number
            where s.business_date <= $1 and o.state in ('FILED', 'PROPOSED') limit 5
            """);

    private Obstacle() {}

    static String query(DayEndStep step) {
        String query = QUERIES.get(step);
        if (query == null) {
            throw new IllegalArgumentException(step + " does more than look");
        }
        return query;
    }
}
