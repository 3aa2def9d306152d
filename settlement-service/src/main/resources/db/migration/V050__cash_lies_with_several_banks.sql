-- Why: the exchange keeps a settlement account (结算银行账户) with each of several banks, and each participant's money lies
-- with the one it is bound to (签约, 办法§15). Each account's books balance by themselves, or a bank could fail and nobody
-- would know whose money is gone.

-- What is registered of an account. The first is the one that there was; its number is where it always was, in the settings.
create table settlement_account (
    code text collate "C" primary key check (code ~ '^[a-z][a-z0-9-]{1,17}$'),
    bank_name text not null check (bank_name <> ''),
    clearing_number text not null,
    account_number text not null unique,
    is_default boolean not null default false,
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    constraint a_new_account_has_its_numbers
        check (code = 'main' or (account_number <> '' and clearing_number ~ '^[0-9]{12}$')),
    constraint the_default_is_open check (not is_default or closed_on is null)
);
create unique index settlement_account_by_default on settlement_account (is_default) where is_default;
insert into settlement_account (code, bank_name, clearing_number, account_number, is_default, opened_on)
    values ('main', '结算银行', '', '', true, '2022-07-01');

-- Accounts are opened, closed and made the default by two persons.
create table settlement_account_change (
    change_id uuid primary key,
    kind text not null check (kind in ('OPEN', 'CLOSE', 'MAKE_DEFAULT')),
    code text not null,
    bank_name text not null,
    clearing_number text not null,
    account_number text not null,
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
    constraint a_no_says_why check ((state = 'REJECTED') = (reject_reason is not null))
);

create function account_change_is_decided_once() returns trigger language plpgsql as $$
begin
    if old.state <> 'PROPOSED'
        or (old.change_id, old.kind, old.code, old.bank_name, old.clearing_number, old.account_number, old.basis,
                old.proposed_by, old.proposed_at)
            is distinct from (new.change_id, new.kind, new.code, new.bank_name, new.clearing_number,
                new.account_number, new.basis, new.proposed_by, new.proposed_at) then
        raise exception 'a change of a settlement account is decided once and never rewritten'
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger account_changes_are_decided_once before update on settlement_account_change
    for each row execute function account_change_is_decided_once();
create trigger account_changes_never_go before delete or truncate on settlement_account_change
    for each statement execute function refuse_to_alter();
create trigger settlement_accounts_never_go before delete or truncate on settlement_account
    for each statement execute function refuse_to_alter();

-- The chart: each account of the ledger lies with one settlement account. The exchange's own and the funds lie with the
-- first; in each bank's books stand what lies there, what it owes the others, and what is on its way to it.
alter table ledger_account add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);
create index ledger_account_by_bank on ledger_account (settlement_account, kind);
alter table ledger_account drop constraint ledger_account_kind_check;
alter table ledger_account add constraint ledger_account_kind_check check (kind in
    ('BANK', 'CLEARING', 'IN_TRANSIT', 'AVAILABLE', 'IN_TRADING', 'CLAIM', 'WITHHELD', 'SUSPENSE', 'FEE_REVENUE',
     'RISK_RESERVE', 'TREASURY'));
alter table ledger_account drop constraint no_account_is_overdrawn;
alter table ledger_account add constraint no_account_is_overdrawn
    check (case when kind in ('BANK', 'IN_TRANSIT') then balance_fen <= 0 else kind = 'CLEARING' or balance_fen >= 0 end);
alter table ledger_account add constraint a_banks_own_accounts_lie_with_it check (case
    when kind in ('CLEARING', 'IN_TRANSIT') then holder = settlement_account
    when kind in ('BANK', 'SUSPENSE') then holder = case settlement_account when 'main' then '' else settlement_account end
    else true end);
insert into ledger_account (code, kind, holder) values
    ('clearing:main', 'CLEARING', 'main'), ('in-transit:main', 'IN_TRANSIT', 'main');

alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check check (kind in
    ('DEPOSIT', 'SUSPENSE_RELEASE', 'HANDOVER', 'RELEASE', 'CLAIM', 'SETTLEMENT', 'DEFAULT',
     'WITHHOLD', 'WITHHOLD_RETURN', 'PAYOUT', 'BUY_BACK', 'FORFEIT', 'FEE_REFUND',
     'REBIND_OUT', 'REBIND_IN', 'LEVELLING_OUT', 'LEVELLING_IN'));

-- As V001, and besides: no entry leaves one bank's books short in favour of another's. With one account that is the same.
create or replace function postings_move_balances() returns trigger language plpgsql as $$
declare
    culprit text;
    touched bigint;
    moved bigint;
begin
    select f.entry_id::text into culprit
        from (select entry_id from fresh group by entry_id having sum(delta_fen) <> 0) f limit 1;
    if found then
        raise exception 'entry % does not balance', culprit using errcode = 'check_violation';
    end if;

    select f.entry_id::text into culprit
        from (select distinct entry_id from fresh) f
        left join ledger_entry e on e.id = f.entry_id and e.xid = pg_current_xact_id()
        where e.id is null limit 1;
    if found then
        raise exception 'entry % is unknown or closed: its transaction is over', culprit
            using errcode = 'restrict_violation';
    end if;

    perform 1 from ledger_account
        where code in (select account from fresh) order by code for no key update;
    update ledger_account a set balance_fen = a.balance_fen + d.delta
        from (select account, sum(delta_fen)::bigint as delta from fresh group by account order by account) d
        where a.code = d.account;
    get diagnostics moved = row_count;
    select count(distinct account) into touched from fresh;
    if moved <> touched then
        raise exception 'a posting names an account that is not open' using errcode = 'foreign_key_violation';
    end if;

    if (select count(*) from settlement_account) > 1 then
        select f.entry_id || ' in the books of ' || a.settlement_account into culprit
            from fresh f join ledger_account a on a.code = f.account
            group by f.entry_id, a.settlement_account having sum(f.delta_fen) <> 0 limit 1;
        if found then
            raise exception 'entry % does not balance', culprit using errcode = 'check_violation';
        end if;
    end if;
    return null;
end $$;

-- An account is what was approved; afterwards it can be closed once, empty and with nobody bound to it.
create function settlement_account_was_approved() returns trigger language plpgsql as $$
declare
    wanted text;
begin
    if tg_op = 'INSERT' then
        if new.is_default or new.closed_on is not null or not exists (select from settlement_account_change c
                where c.kind = 'OPEN' and c.state = 'APPROVED'
                    and (c.code, c.bank_name, c.clearing_number, c.account_number)
                        = (new.code, new.bank_name, new.clearing_number, new.account_number)) then
            raise exception 'a settlement account comes of an approved change' using errcode = 'restrict_violation';
        end if;
        return new;
    end if;
    if old.closed_on is not null or (old.code, old.bank_name, old.clearing_number, old.account_number, old.opened_on)
            <> (new.code, new.bank_name, new.clearing_number, new.account_number, new.opened_on) then
        raise exception 'what is registered of settlement account % is fixed', old.code
            using errcode = 'restrict_violation';
    end if;
    if new.is_default and not old.is_default then
        wanted := 'MAKE_DEFAULT';
    elsif new.closed_on is not null then
        wanted := 'CLOSE';
    else
        return new;
    end if;
    if not exists (select from settlement_account_change c
            where c.kind = wanted and c.state = 'APPROVED' and c.code = new.code) then
        raise exception 'settlement account % was not approved to %', new.code, wanted
            using errcode = 'restrict_violation';
    end if;
    if wanted = 'CLOSE' and exists (select from ledger_account a where a.settlement_account = new.code
            and (a.balance_fen <> 0 or a.kind not in ('BANK', 'CLEARING', 'IN_TRANSIT', 'SUSPENSE'))) then
        raise exception 'settlement account % is not empty, or somebody is bound to it', new.code
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger settlement_accounts_were_approved before insert or update on settlement_account
    for each row execute function settlement_account_was_approved();

-- 签约: whom a participant is bound to. The newest row holds; who has none is where its accounts were opened.
create table settlement_binding (
    binding_id uuid primary key,
    uscc text not null references cash_account (uscc),
    settlement_account text collate "C" not null references settlement_account (code),
    bound_on date not null,
    bound_by text not null check (bound_by <> ''),
    bound_at timestamptz not null
);
create index settlement_binding_of_holder on settlement_binding (uscc, binding_id);
create trigger bindings_are_written_once before update or delete or truncate on settlement_binding
    for each statement execute function refuse_to_alter();

-- Accounts change their books empty: what is on them is booked over before and after, so both books balance throughout.
create function binding_moves_accounts() returns trigger language plpgsql as $$
begin
    perform 1 from ledger_account where holder = new.uscc order by code for no key update;
    if exists (select from ledger_account where holder = new.uscc and balance_fen <> 0) then
        raise exception '% has money with its settlement account', new.uscc using errcode = 'check_violation';
    end if;
    if exists (select from settlement_account where code = new.settlement_account and closed_on is not null) then
        raise exception 'settlement account % is closed', new.settlement_account using errcode = 'check_violation';
    end if;
    update ledger_account set settlement_account = new.settlement_account
        where holder = new.uscc and kind in ('AVAILABLE', 'IN_TRADING', 'CLAIM', 'WITHHELD');
    return null;
end $$;
create trigger bindings_move_accounts after insert on settlement_binding
    for each row execute function binding_moves_accounts();

-- A payment leaves from the account that its holder is bound to when it is set apart.
alter table payout add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);
create trigger payouts_stay_with_their_bank before update on payout for each row
    when (new.settlement_account <> old.settlement_account) execute function refuse_to_alter();
