-- Why: a day's result can be objected to before the next opening, and its date rolls only over books that balance
-- (方案二(三)3 清算交收).

alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check check (kind in
    ('DEPOSIT', 'SUSPENSE_RELEASE', 'HANDOVER', 'RELEASE', 'CLAIM', 'SETTLEMENT', 'DEFAULT',
     'WITHHOLD', 'WITHHOLD_RETURN', 'PAYOUT', 'BUY_BACK', 'FORFEIT', 'FEE_REFUND'));

-- What a party objects to, and what two persons found.
create table objection (
    objection_id uuid primary key,
    trade_number text collate "C" not null references settlement (trade_number),
    filer_uscc text not null,
    statement text not null check (statement <> ''),
    state text not null check (state in ('FILED', 'PROPOSED', 'UPHELD', 'DISMISSED')),
    filed_by text not null,
    filed_at timestamptz not null,
    finding text,
    refund_fen bigint check (refund_fen >= 0),
    found_for_filer boolean,
    proposed_by text,
    proposed_at timestamptz,
    decided_by text,
    decided_at timestamptz,
    unique (trade_number, filer_uscc),
    constraint four_eyes check (decided_by <> proposed_by),
    constraint each_state_carries_its_own_data check (case state
        when 'FILED' then proposed_by is null and decided_by is null
        when 'PROPOSED' then finding is not null and refund_fen is not null and found_for_filer is not null
            and proposed_by is not null and proposed_at is not null and decided_by is null
        else decided_by is not null and decided_at is not null and found_for_filer = (state = 'UPHELD') end),
    constraint only_the_upheld_get_money_back check (found_for_filer or coalesce(refund_fen, 0) = 0)
);
create index objection_of_filer on objection (filer_uscc, objection_id);
create index objection_open on objection (objection_id) where state in ('FILED', 'PROPOSED');

create function objection_moves_lawfully() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (('FILED', 'PROPOSED'), ('PROPOSED', 'FILED'),
            ('PROPOSED', 'UPHELD'), ('PROPOSED', 'DISMISSED')) then
        raise exception 'objection % cannot go from % to %', old.objection_id, old.state, new.state
            using errcode = 'check_violation';
    end if;
    if (old.trade_number, old.filer_uscc, old.statement, old.filed_by, old.filed_at)
        <> (new.trade_number, new.filer_uscc, new.statement, new.filed_by, new.filed_at) then
        raise exception 'what was objected to is fixed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger objections_move_lawfully before update on objection
    for each row execute function objection_moves_lawfully();
create trigger objections_never_go before delete or truncate on objection
    for each statement execute function refuse_to_alter();

-- What the market says the date is. Ours follows once the books balance.
alter table business_day add column told_date date;
alter table business_day add column told_phase text check (told_phase in ('OPEN', 'CLOSED'));
update business_day set told_date = business_date, told_phase = phase;
alter table business_day alter column told_date set not null;
alter table business_day alter column told_phase set not null;

create function date_rolls_over_balanced_books() returns trigger language plpgsql as $$
declare
    total numeric;
begin
    select sum(balance_fen) into total from ledger_account;
    if total <> 0 then
        raise exception 'the date stays %: the trial balance is %', old.business_date, total
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger the_date_rolls_over_balanced_books before update on business_day
    for each row when (new.business_date > old.business_date) execute function date_rolls_over_balanced_books();
