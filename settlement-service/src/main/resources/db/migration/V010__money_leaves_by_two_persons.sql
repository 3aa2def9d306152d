-- Why: money leaves the books only for a named payee, after the second person where one is needed, and never twice; the
-- funds of 办法§18 are spent within their plan, purpose by purpose (方案三(四)).

alter table ledger_account drop constraint ledger_account_kind_check;
alter table ledger_account add constraint ledger_account_kind_check check (kind in
    ('BANK', 'AVAILABLE', 'IN_TRADING', 'CLAIM', 'WITHHELD', 'SUSPENSE', 'FEE_REVENUE', 'RISK_RESERVE', 'TREASURY'));
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check check (kind in
    ('DEPOSIT', 'SUSPENSE_RELEASE', 'HANDOVER', 'RELEASE', 'CLAIM', 'SETTLEMENT', 'DEFAULT',
     'WITHHOLD', 'WITHHOLD_RETURN', 'PAYOUT', 'BUY_BACK', 'FORFEIT'));

insert into ledger_account (code, kind, holder) values ('risk-reserve', 'RISK_RESERVE', '');
insert into ledger_account (code, kind, holder) select 'withheld:' || uscc, 'WITHHELD', uscc from cash_account;
insert into ledger_account (code, kind, holder)
    select 'withheld:' || region_code, 'WITHHELD', region_code from treasury_fund;

-- From when on a payout needs a second person, and how many days it may still be called back.
create table payout_rule (
    effective_from date primary key,
    two_persons_above_fen bigint not null check (two_persons_above_fen >= 0),
    cooling_days integer not null check (cooling_days between 0 and 30),
    basis text not null
);
insert into payout_rule (effective_from, two_persons_above_fen, cooling_days, basis) values
    ('2022-07-01', 10000000, 1, '单笔出金超过10万元须两人办理，次一自然日起付款；限额待交易机构结算细则确认');

create table payout (
    payout_id uuid primary key,
    kind text not null check (kind in ('WITHDRAWAL', 'TREASURY_SPENDING')),
    holder text not null,
    payee_uscc text not null check (length(payee_uscc) = 18),
    amount_fen bigint not null check (amount_fen > 0),
    purpose text not null check (purpose <> ''),
    two_persons boolean not null,
    cooling_days integer not null check (cooling_days >= 0),
    state text not null check (state in ('PROPOSED', 'APPROVED', 'ORDERED', 'PAID', 'REFUSED', 'CANCELLED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    payable_from date,
    ended_on date,
    end_reason text,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint public_money_needs_two check (kind = 'WITHDRAWAL' or two_persons),
    constraint a_withdrawal_goes_to_its_holder check (kind <> 'WITHDRAWAL' or payee_uscc = holder),
    constraint nothing_leaves_unapproved check (state in ('PROPOSED', 'CANCELLED')
        or (payable_from is not null and (not two_persons or approved_by is not null))),
    constraint an_end_has_its_date check ((state in ('PAID', 'REFUSED', 'CANCELLED')) = (ended_on is not null)),
    constraint a_no_says_why check (state not in ('REFUSED', 'CANCELLED') or end_reason is not null)
);
create index payout_of_holder on payout (holder, payout_id);
create index payout_to_send on payout (payout_id) where state in ('APPROVED', 'ORDERED');

create function payout_moves_lawfully() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (('PROPOSED', 'APPROVED'), ('PROPOSED', 'CANCELLED'), ('APPROVED', 'CANCELLED'),
            ('APPROVED', 'ORDERED'), ('ORDERED', 'PAID'), ('ORDERED', 'REFUSED')) then
        raise exception 'payout % cannot go from % to %', old.payout_id, old.state, new.state
            using errcode = 'check_violation';
    end if;
    if (old.payout_id, old.kind, old.holder, old.payee_uscc, old.amount_fen, old.purpose, old.two_persons,
            old.cooling_days, old.proposed_by, old.proposed_at)
        is distinct from (new.payout_id, new.kind, new.holder, new.payee_uscc, new.amount_fen, new.purpose,
            new.two_persons, new.cooling_days, new.proposed_by, new.proposed_at)
        or (old.approved_by is not null and old.approved_by is distinct from new.approved_by) then
        raise exception 'the facts of payout % are fixed', old.payout_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger payouts_move_lawfully before update on payout
    for each row execute function payout_moves_lawfully();
create trigger payouts_never_go before delete or truncate on payout
    for each statement execute function refuse_to_alter();

-- What a fund plans to spend on a purpose in a year. Each approved line adds to the plan; nothing is rewritten.
create table treasury_plan (
    plan_id uuid primary key,
    region_code text not null references treasury_fund (region_code),
    purpose text not null references treasury_purpose (code),
    plan_year integer not null check (plan_year between 2022 and 2100),
    amount_fen bigint not null check (amount_fen > 0),
    basis text not null check (basis <> ''),
    state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reject_reason text,
    constraint four_eyes check (decided_by <> proposed_by),
    constraint a_decision_has_its_person check ((state <> 'PROPOSED') = (decided_by is not null)
        and (decided_by is null) = (decided_at is null)),
    constraint a_no_says_why check (state <> 'REJECTED' or reject_reason is not null)
);
create index treasury_plan_of_fund on treasury_plan (region_code, plan_year, purpose);

create table treasury_spending (
    spending_id uuid primary key,
    region_code text not null references treasury_fund (region_code),
    purpose text not null references treasury_purpose (code),
    plan_year integer not null,
    amount_fen bigint not null check (amount_fen > 0),
    basis text not null check (basis <> ''),
    payee_uscc text not null check (length(payee_uscc) = 18),
    state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reject_reason text,
    constraint four_eyes check (decided_by <> proposed_by),
    constraint a_decision_has_its_person check ((state <> 'PROPOSED') = (decided_by is not null)
        and (decided_by is null) = (decided_at is null)),
    constraint a_no_says_why check (state <> 'REJECTED' or reject_reason is not null)
);
create index treasury_spending_of_fund on treasury_spending (region_code, plan_year, purpose);

create function decision_is_final() returns trigger language plpgsql as $$
begin
    if old.state <> 'PROPOSED' then
        raise exception 'what was decided stays decided' using errcode = 'restrict_violation';
    end if;
    if (old.region_code, old.purpose, old.plan_year, old.amount_fen, old.proposed_by)
        <> (new.region_code, new.purpose, new.plan_year, new.amount_fen, new.proposed_by) then
        raise exception 'what was proposed is fixed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger plans_are_decided_once before update on treasury_plan
    for each row execute function decision_is_final();
create trigger spendings_are_decided_once before update on treasury_spending
    for each row execute function decision_is_final();
create trigger plans_never_go before delete or truncate on treasury_plan
    for each statement execute function refuse_to_alter();
create trigger spendings_never_go before delete or truncate on treasury_spending
    for each statement execute function refuse_to_alter();

-- What a purpose of a fund has, year by year. A payment that the bank refused counts as not spent.
create view treasury_budget as
    select region_code, purpose, plan_year, sum(planned_fen)::bigint as planned_fen, sum(spent_fen)::bigint as spent_fen
    from (
        select region_code, purpose, plan_year, amount_fen as planned_fen, 0 as spent_fen
            from treasury_plan where state = 'APPROVED'
        union all
        select s.region_code, s.purpose, s.plan_year, 0, s.amount_fen
            from treasury_spending s left join payout p on p.payout_id = s.spending_id
            where s.state = 'APPROVED' and coalesce(p.state, '') not in ('REFUSED', 'CANCELLED')
    ) moved group by region_code, purpose, plan_year;

-- The plan holds whatever the application thinks: checked under a lock on the fund, so two approvals cannot both fit.
create function spending_stays_within_its_plan() returns trigger language plpgsql as $$
declare
    planned bigint;
    spent bigint;
begin
    if new.state <> 'APPROVED' then
        return null;
    end if;
    perform 1 from treasury_fund where region_code = new.region_code for update;
    select planned_fen, spent_fen into planned, spent from treasury_budget
        where region_code = new.region_code and purpose = new.purpose and plan_year = new.plan_year;
    if coalesce(spent, 0) > coalesce(planned, 0) then
        raise exception 'fund % would spend % on % of %, planned are %', new.region_code, spent, new.purpose,
            new.plan_year, coalesce(planned, 0) using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger spendings_stay_within_their_plan after insert or update on treasury_spending
    for each row execute function spending_stays_within_its_plan();

-- 交易服务费发票: one per seller and month, never altered.
create table fee_invoice (
    invoice_number text primary key,
    uscc text not null references cash_account (uscc),
    invoice_month date not null check (extract(day from invoice_month) = 1),
    trades bigint not null check (trades > 0),
    amount_fen bigint not null check (amount_fen > 0),
    fee_fen bigint not null check (fee_fen > 0),
    issued_on date not null,
    issued_by text not null,
    unique (uscc, invoice_month)
);
create trigger invoices_are_written_once before update or delete or truncate on fee_invoice
    for each statement execute function refuse_to_alter();
