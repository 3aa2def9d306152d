package org.nengquan.settlement.integrity.store;

/** What the tables beside the ledger come to, as {@code sums (name, value)}; the names are those of {@code told_of}. */
enum Sums {
    /** Over every row there is, so that also rows without an entry count. */
    WHOLE("""
            select 'fees' as name, sum(fee_fen) as value from settlement
            union all select 'settled', count(*) from settlement where state = 'SETTLED'
            union all select 'defaulted', count(*) from settlement where state = 'DEFAULTED'
            union all select 'sold:' || treasury_region, sum(amount_fen) from settlement
                where state = 'SETTLED' and treasury_region is not null group by treasury_region
            union all select 'refunds', sum(refund_fen) from objection where state = 'UPHELD'
            union all select 'spent:' || region_code, sum(spent_fen) from treasury_budget group by region_code
            union all select 'deposits', sum(amount_fen) from deposit
            union all select 'deposited', count(*) from deposit
            union all select 'transfers', sum(amount_fen) from cash_transfer
            union all select 'paid', sum(amount_fen) from payout where state = 'PAID'
            union all select 'entries', count(*) from ledger_entry
            union all select 'booked:' || e.kind, abs(sum(p.delta_fen)) from ledger_entry e
                join ledger_posting p on p.entry_id = e.id join ledger_account a on a.code = p.account
                where e.kind in ('DEPOSIT', 'HANDOVER', 'PAYOUT')
                    and a.kind = case e.kind when 'HANDOVER' then 'IN_TRADING' else 'BANK' end group by e.kind
            """),

    /** Those that the closed books carry, and what was told of the entries since. */
    CARRIED("""
            select name, sum(value) as value from (
                select name, value from closed_sum where business_date = $1
                union all
                select t.name, t.value from fresh e cross join lateral told_of(e.id, e.kind, e.reference) t
            ) as told group by name
            """);

    private final String sums;

    Sums(String sums) {
        this.sums = sums;
    }

    String sql() {
        return "sums as not materialized (" + sums + ")";
    }
}
