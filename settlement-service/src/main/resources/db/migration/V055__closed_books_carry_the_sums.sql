-- Why: fees, funds, deposits, payouts and transfers were summed over all years at each report; what a signed day has closed
-- is summed once, and its books carry the sums (办法§16). Books without them stay valid: after these, all is summed.
alter table closed_books add column sums bigint check (sums > 0);
alter table closed_books add column sums_sha256 text check (sums_sha256 ~ '^[0-9a-f]{64}$');
alter table closed_books add constraint sums_are_named_and_proven check ((sums is null) = (sums_sha256 is null));

-- What the tables beside the ledger told of the entries up to that seal.
create table closed_sum (
    business_date date not null,
    name text collate "C" not null,
    value bigint not null,
    primary key (business_date, name)
);
create trigger closed_sums_are_written_once before update or delete or truncate on closed_sum
    for each statement execute function refuse_to_alter();

-- What these tables tell of one entry, by the name of the sum that it belongs to; 'booked:…' is the entry's own word.
create function told_of(of_entry bigint, of_kind text, of_reference text) returns table (name text, value bigint)
language sql stable as $$
    select 'entries', 1::bigint
    union all
    select 'booked:' || of_kind, abs(sum(p.delta_fen))::bigint from ledger_posting p
        join ledger_account a on a.code = p.account and a.kind = case of_kind when 'HANDOVER' then 'IN_TRADING' else 'BANK' end
        where of_kind in ('DEPOSIT', 'HANDOVER', 'PAYOUT') and p.entry_id = of_entry
        having sum(p.delta_fen) is not null
    union all
    select t.name, t.value from settlement s cross join lateral (values
            ('settled', 1::bigint), ('fees', s.fee_fen), ('sold:' || s.treasury_region, s.amount_fen)) t (name, value)
        where s.trade_number = case when of_kind = 'SETTLEMENT' then of_reference end and t.name is not null
            and t.value is not null
    union all
    select 'defaulted', 1::bigint from settlement s
        where s.trade_number = case when of_kind = 'DEFAULT' then of_reference end
    union all
    select t.name, t.value from deposit d cross join lateral (values
            ('deposits', d.amount_fen), ('deposited', 1::bigint)) t (name, value)
        where d.deposit_id = case when of_kind = 'DEPOSIT' then of_reference end
    union all
    select 'transfers', t.amount_fen from cash_transfer t
        where t.transfer_id = case when of_kind = 'HANDOVER' then of_reference::uuid end
    union all
    select 'paid', p.amount_fen from payout p
        where p.payout_id = case when of_kind = 'PAYOUT' then of_reference::uuid end and p.state = 'PAID'
    union all
    select 'refunds', o.refund_fen from objection o
        where o.objection_id = case when of_kind = 'FEE_REFUND' then of_reference::uuid end and o.state = 'UPHELD'
    union all
    select 'spent:' || s.region_code, case when of_kind = 'WITHHOLD_RETURN' then -s.amount_fen else s.amount_fen end
        from treasury_spending s
        where s.spending_id = case when of_kind in ('BUY_BACK', 'WITHHOLD', 'WITHHOLD_RETURN') then of_reference::uuid end
$$;

-- What came since a day, and what is under way, without reading what lies before.
create index deposit_by_day on deposit (booked_on);
create index cash_transfer_by_time on cash_transfer (sent_at);
create index payout_by_time on payout (proposed_at);
create index payout_under_way on payout (payout_id) where state in ('PROPOSED', 'APPROVED', 'ORDERED');
create index objection_upheld_by_time on objection (decided_at) where state = 'UPHELD';
create index treasury_spending_by_time on treasury_spending (decided_at) where state = 'APPROVED';
