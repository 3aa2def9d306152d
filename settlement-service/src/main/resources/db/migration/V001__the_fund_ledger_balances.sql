-- Why: money that the exchange keeps for others must be provable to the fen (办法§15, 方案二(三)1), so the database
-- itself refuses an unbalanced entry, an altered posting and an overdrawn account, whoever asks.

-- Sign: a credit is positive, a debit negative. What we owe (participants, funds, fees) is positive, what we have at
-- the bank is negative, and the sum over all accounts is zero.
create table ledger_account (
    code text collate "C" primary key,
    kind text not null check (kind in
        ('BANK', 'AVAILABLE', 'IN_TRADING', 'CLAIM', 'SUSPENSE', 'FEE_REVENUE', 'TREASURY')),
    holder text not null,
    balance_fen bigint not null default 0,
    unique (kind, holder),
    constraint no_account_is_overdrawn
        check (case kind when 'BANK' then balance_fen <= 0 else balance_fen >= 0 end)
);

create table ledger_entry (
    id bigint generated always as identity primary key,
    kind text not null check (kind in
        ('DEPOSIT', 'SUSPENSE_RELEASE', 'HANDOVER', 'RELEASE', 'CLAIM', 'SETTLEMENT', 'DEFAULT')),
    reference text not null,
    business_date date not null,
    booked_at timestamptz not null,
    xid xid8 not null default pg_current_xact_id(),
    -- One happening of the world is booked once, whatever is delivered twice.
    unique (kind, reference)
);
create index ledger_entry_in_commit_order on ledger_entry (xid, id);

-- No foreign keys here: postings_move_balances() checks entry and account once a statement instead of once a row,
-- and neither table lets a row go.
create table ledger_posting (
    entry_id bigint not null,
    line smallint not null,
    account text collate "C" not null,
    delta_fen bigint not null check (delta_fen <> 0),
    primary key (entry_id, line)
);
create index ledger_posting_by_account on ledger_posting (account, entry_id, line);

-- The chain over the entries, written after commit by the sealer.
create table ledger_seal (
    position bigint primary key check (position > 0),
    entry_id bigint not null unique,
    hash bytea not null check (octet_length(hash) = 32)
);

create function refuse_to_alter() returns trigger language plpgsql as $$
begin
    raise exception '% is written once and never altered: book a new entry instead', tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger entries_are_written_once before update or delete or truncate on ledger_entry
    for each statement execute function refuse_to_alter();
create trigger postings_are_written_once before update or delete or truncate on ledger_posting
    for each statement execute function refuse_to_alter();
create trigger seals_are_written_once before update or delete or truncate on ledger_seal
    for each statement execute function refuse_to_alter();
create trigger accounts_never_go before delete or truncate on ledger_account
    for each statement execute function refuse_to_alter();

create function refuse_a_balance_by_hand() returns trigger language plpgsql as $$
begin
    raise exception 'account % changes by postings only', old.code using errcode = 'restrict_violation';
end $$;

-- Depth 0 is a statement from outside; the trigger on postings is deeper.
create trigger balances_change_by_postings before update on ledger_account
    for each row when (pg_trigger_depth() = 0) execute function refuse_a_balance_by_hand();

create function accounts_open_empty() returns trigger language plpgsql as $$
begin
    raise exception 'account % must open with nothing in it', new.code using errcode = 'check_violation';
end $$;
create trigger accounts_open_empty before insert on ledger_account
    for each row when (new.balance_fen <> 0) execute function accounts_open_empty();

-- Balances stand beside the postings and move in the same statement, one update per batch. The rows are locked in
-- account order first, so two batches that meet wait for each other instead of dying in a deadlock.
create function postings_move_balances() returns trigger language plpgsql as $$
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
    return null;
end $$;

create trigger postings_move_balances after insert on ledger_posting
    referencing new table as fresh for each statement execute function postings_move_balances();

create function entry_must_balance() returns trigger language plpgsql as $$
declare
    lines bigint;
    total numeric;
begin
    select count(*), coalesce(sum(delta_fen), 0) into lines, total from ledger_posting where entry_id = new.id;
    if lines < 2 or total <> 0 then
        raise exception 'entry % has % postings that sum to %', new.id, lines, total using errcode = 'check_violation';
    end if;
    return null;
end $$;

-- Deferred: an entry and its postings are two statements' worth of rows, and only the commit sees them whole.
create constraint trigger entries_balance after insert on ledger_entry
    deferrable initially deferred for each row execute function entry_must_balance();

create function entry_is_of_this_transaction() returns trigger language plpgsql as $$
begin
    new.xid := pg_current_xact_id();
    return new;
end $$;
create trigger entries_carry_their_transaction before insert on ledger_entry
    for each row when (new.xid is distinct from pg_current_xact_id())
    execute function entry_is_of_this_transaction();

insert into ledger_account (code, kind, holder) values
    ('bank', 'BANK', ''),
    ('fee-revenue', 'FEE_REVENUE', ''),
    ('suspense', 'SUSPENSE', '');
