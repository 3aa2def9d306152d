package org.nengquan.settlement.integrity.store;

/**
 * Queries that give one line for each thing that is wrong; no line is a good answer. Those that would read every entry
 * and every trade ask only for {@code fresh} entries, {@code unclosed} trades and {@code unpaid} payments; {@code sums}
 * begin with those that closed books carry ({@link Scope}). Trade numbers are of another collation than references, and
 * without {@code collate} the key of the entries is not used.
 */
enum Inspection {
    TRIAL_BALANCE(
            "trial-balance",
            "the balances sum to zero",
            "select 'balances sum to ' || sum(balance_fen) from ledger_account having sum(balance_fen) <> 0"),

    EVERY_ENTRY_BALANCES("entries-balance", "every entry has two sides that sum to zero", """
            select 'entry ' || e.id || ' has ' || count(p.entry_id) || ' postings that sum to ' || coalesce(sum(p.delta_fen), 0)
            from fresh e left join ledger_posting p on p.entry_id = e.id
            group by e.id having count(p.entry_id) < 2 or sum(p.delta_fen) <> 0
            union all
            select 'posting ' || p.line || ' of entry ' || p.entry_id || ' has no entry'
            from ledger_posting p where p.entry_id > $3::bigint
                and not exists (select from ledger_entry e where e.id = p.entry_id)
            """),

    BALANCES_ARE_POSTINGS("balances-are-postings", "every balance is the sum of its postings", """
            select 'account ' || coalesce(a.code, p.account) || ' has ' || coalesce(a.balance_fen::text, 'no balance')
                || ' but its postings sum to ' || coalesce(p.total, 0)
            from ledger_account a
            full join (select account, sum(fen) as total from (
                    select account, balance_fen as fen from closed_balance where business_date = $1
                    union all
                    select p.account, p.delta_fen from fresh e join ledger_posting p on p.entry_id = e.id
                ) as moved group by account) p on p.account = a.code
            where coalesce(a.balance_fen, 0) <> coalesce(p.total, 0)
            """),

    EVERY_TRADE_IS_CLAIMED("trades-are-claimed", "settled + open + defaulted = trades known = claims booked", """
            select 'trade ' || e.reference || ' is claimed but unknown' from fresh e
            where e.kind = 'CLAIM' and not exists (select from settlement s where s.trade_number = e.reference)
            union all
            select 'trade ' || s.trade_number || ' is known but not claimed' from unclosed s
            where not exists (select from ledger_entry e
                where e.kind = 'CLAIM' and e.reference = s.trade_number collate "default")
            """),

    EVERY_END_IS_BOOKED_ONCE("ends-are-booked", "every trade ended in the books as its state says", """
            select 'trade ' || s.trade_number || ' is ' || s.state || ' but booked ' || coalesce(b.kinds, 'nothing')
            from unclosed s
            left join lateral (select string_agg(e.kind, '+' order by e.kind) as kinds from ledger_entry e
                where e.kind in ('SETTLEMENT', 'DEFAULT') and e.reference = s.trade_number collate "default") b on true
            where coalesce(b.kinds, '') is distinct from
                case s.state when 'SETTLED' then 'SETTLEMENT' when 'DEFAULTED' then 'DEFAULT' else '' end
            """),

    CLAIMS_ARE_OPEN_TRADES(
            "claims-are-open-trades", "claimed cash is the amount of the open trades, buyer by buyer", """
            select 'buyer ' || a.holder || ' has ' || a.balance_fen || ' claimed but ' || coalesce(o.open_fen, 0) || ' open'
            from ledger_account a
            left join (select buyer_uscc, sum(amount_fen) as open_fen from settlement
                where state in ('CLAIMED', 'DELIVERING') group by buyer_uscc) o on o.buyer_uscc = a.holder
            where a.kind = 'CLAIM' and a.balance_fen <> coalesce(o.open_fen, 0)
            """),

    FUNDS_ARE_THEIR_TRADES("treasury-funds", "each fund is the public sales of its region less what was spent", """
            select 'fund ' || f.region_code || ' has ' || a.balance_fen || ' but its sales sum to '
                || coalesce(t.value, 0) || ' and its spendings to ' || coalesce(s.value, 0)
            from treasury_fund f join ledger_account a on a.code = f.account
            left join sums t on t.name = 'sold:' || f.region_code
            left join sums s on s.name = 'spent:' || f.region_code
            where a.balance_fen <> coalesce(t.value, 0) - coalesce(s.value, 0)
            """),

    SPENDINGS_STAY_IN_PLAN("treasury-plans", "no purpose of a fund has spent more than was planned", """
            select 'fund ' || region_code || ' spent ' || spent_fen || ' on ' || purpose || ' in ' || plan_year
                || ', planned are ' || planned_fen
            from treasury_budget where spent_fen > planned_fen
            """),

    WITHHELD_IS_UNDER_WAY("withheld-is-under-way", "withheld money is the payments under way, holder by holder", """
            select 'holder ' || a.holder || ' has ' || a.balance_fen || ' withheld but payments of '
                || coalesce(o.open_fen, 0) || ' under way'
            from ledger_account a
            left join (select holder, sum(amount_fen) as open_fen from payout
                where state in ('PROPOSED', 'APPROVED', 'ORDERED') group by holder) o on o.holder = a.holder
            where a.kind = 'WITHHELD' and a.balance_fen <> coalesce(o.open_fen, 0)
            """),

    PAYOUTS_ARE_BOOKED("payouts-are-booked", "every payment ended in the books as its state says", """
            select 'payout ' || p.payout_id || ' is ' || p.state || ' but booked ' || coalesce(b.kinds, 'nothing')
            from unpaid p
            left join lateral (select string_agg(e.kind, '+' order by e.kind) as kinds from ledger_entry e
                where e.kind in ('WITHHOLD', 'WITHHOLD_RETURN', 'PAYOUT') and e.reference = p.payout_id::text) b on true
            where coalesce(b.kinds, '') <> case when p.state = 'PAID' then 'PAYOUT+WITHHOLD'
                when p.state in ('REFUSED', 'CANCELLED') then 'WITHHOLD+WITHHOLD_RETURN' else 'WITHHOLD' end
            union all
            select 'payments sum to ' || told_fen || ' but the books have ' || booked_fen
            from (select coalesce((select value from sums where name = 'paid'), 0) as told_fen,
                coalesce((select value from sums where name = 'booked:PAYOUT'), 0) as booked_fen) b
            where told_fen <> booked_fen
            """),

    DECISIONS_ARE_BOOKED(
            "decisions-are-booked", "every refund and every spending that two persons decided is booked", """
            select 'objection ' || o.objection_id || ' is upheld but nothing was given back' from objection o
            where o.state = 'UPHELD' and o.refund_fen > 0 and o.decided_at >= $4::timestamptz
                and not exists (select from ledger_entry e
                    where e.kind = 'FEE_REFUND' and e.reference = o.objection_id::text)
            union all
            select 'spending ' || s.spending_id || ' is approved but not booked' from treasury_spending s
            where s.state = 'APPROVED' and s.decided_at >= $4::timestamptz
                and not exists (select from ledger_entry e
                    where e.kind in ('BUY_BACK', 'WITHHOLD') and e.reference = s.spending_id::text)
            """),

    FEES_ARE_CHARGED("fees", "fee revenue is the sum of the fees charged less what was given back", """
            select 'fee revenue is ' || a.balance_fen || ' but fees sum to ' || f.fees_fen || ' and refunds to '
                || r.refunds_fen
            from ledger_account a, (select coalesce(sum(value), 0) as fees_fen from sums where name = 'fees') f,
                (select coalesce(sum(value), 0) as refunds_fen from sums where name = 'refunds') r
            where a.kind = 'FEE_REVENUE' and a.balance_fen <> f.fees_fen - r.refunds_fen
            """),

    DEPOSITS_ARE_BOOKED("deposits", "what came in is what the bank told of", """
            select 'deposits sum to ' || d.told_fen || ' but the books have ' || b.booked_fen
            from (select coalesce(sum(value), 0) as told_fen from sums where name = 'deposits') d,
                (select coalesce(sum(value), 0) as booked_fen from sums where name = 'booked:DEPOSIT') b
            where d.told_fen <> b.booked_fen
            union all
            select 'deposit ' || d.deposit_id || ' is not booked' from deposit d
            where d.booked_on >= $1::date
                and not exists (select from ledger_entry e where e.kind = 'DEPOSIT' and e.reference = d.deposit_id)
            """),

    SUSPENSE_IS_LISTED("suspense-is-listed", "suspense is the sum of the deposits without an owner", """
            select a.code || ' has ' || a.balance_fen || ' but the deposits without an owner sum to '
                || coalesce(d.open_fen, 0)
            from ledger_account a
            left join (select settlement_account, sum(amount_fen) as open_fen from deposit
                where in_suspense group by settlement_account) d on d.settlement_account = a.settlement_account
            where a.kind = 'SUSPENSE' and a.balance_fen <> coalesce(d.open_fen, 0)
            """),

    EACH_BANKS_BOOKS_BALANCE(
            "settlement-accounts",
            "each settlement account has what those bound to it have, give or take what it owes the others",
            """
            select 'the books of ' || settlement_account || ' sum to ' || sum(balance_fen)
            from ledger_account group by settlement_account having sum(balance_fen) <> 0
            union all
            select 'what they owe each other sums to ' || sum(balance_fen)
            from ledger_account where kind = 'CLEARING' having sum(balance_fen) <> 0
            union all
            select 'in transit to ' || a.holder || ' are ' || -a.balance_fen || ' but transfers of '
                || coalesce(t.paid_fen, 0) || ' have left for it'
            from ledger_account a
            left join (select to_account, sum(amount_fen) as paid_fen from levelling_transfer
                where state = 'PAID' group by to_account) t on t.to_account = a.holder
            where a.kind = 'IN_TRANSIT' and -a.balance_fen <> coalesce(t.paid_fen, 0)
            """),

    LEVELLING_IS_BOOKED(
            "levelling-is-booked", "every transfer between the banks is in the books as its state says", """
            select 'transfer ' || t.transfer_id || ' is ' || t.state || ' but booked ' || coalesce(b.kinds, 'nothing')
            from levelling_transfer t
            left join lateral (select string_agg(e.kind, '+' order by e.kind) as kinds from ledger_entry e
                where e.kind in ('LEVELLING_IN', 'LEVELLING_OUT') and e.reference = t.transfer_id::text) b on true
            where coalesce(b.kinds, '') <> case t.state
                when 'PAID' then 'LEVELLING_OUT' when 'ARRIVED' then 'LEVELLING_IN+LEVELLING_OUT' else '' end
            """),

    EVERY_TRANSFER_IS_BOOKED("transfers-are-booked", "every transfer to the market is in the books", """
            select 'transfer ' || t.transfer_id || ' is kept but not booked' from cash_transfer t
            where t.sent_at >= $4::timestamptz
                and not exists (select from ledger_entry e where e.kind = 'HANDOVER' and e.reference = t.transfer_id::text)
            union all
            select 'transfer ' || e.reference || ' is booked but not kept' from fresh e
            where e.kind = 'HANDOVER'
                and not exists (select from cash_transfer t
                    where t.transfer_id = case when e.kind = 'HANDOVER' then e.reference::uuid end)
            union all
            select 'transfers sum to ' || told_fen || ' but the books have ' || booked_fen
            from (select coalesce((select value from sums where name = 'transfers'), 0) as told_fen,
                coalesce((select value from sums where name = 'booked:HANDOVER'), 0) as booked_fen) b
            where told_fen <> booked_fen
            """),

    DELIVERIES_ARE_APPLIED("deliveries-are-applied", "nothing the registry said waits to be applied", """
            select 'delivery of trade ' || n.trade_number || ' is ' || n.outcome || ' and waits'
            from delivery_notice n where not n.applied
            """),

    NOTICES_ARE_READABLE("bank-notices-are-readable", "every notice of the bank could be read", """
            select 'bank notice ' || bank_sequence || ': ' || reason from unreadable_notice
            """),

    QUARANTINE_IS_EMPTY("quarantine-is-empty", "no event was set aside", """
            select type || ' ' || source || '/' || sequence || ' about ' || subject || ': ' || reason
            from quarantined_event
            """);

    private final String title;
    private final String good;
    private final String wrong;

    Inspection(String title, String good, String wrong) {
        this.title = title;
        this.good = good;
        this.wrong = wrong;
    }

    /** Follows the names of {@link Scope}. One row: how many lines, and the first of them. */
    String sql() {
        return ", wrong (line) as (" + wrong + ") select (select count(*) from wrong),"
                + " (select string_agg(line, '; ') from (select line from wrong order by line limit 10) shown)";
    }

    String title() {
        return title;
    }

    String good() {
        return good;
    }
}
