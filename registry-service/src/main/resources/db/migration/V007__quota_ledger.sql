-- Why: every unit has one holder at every moment, and the database itself refuses whatever would break that.
create table account (
    id         bigint generated always as identity primary key,
    holder     text   not null,
    instrument text   not null check (instrument in ('ENERGY', 'COAL')),
    origin     text   not null check (origin in ('RETROFIT', 'SHUTDOWN', 'CITY_POOL', 'PROVINCIAL_POOL')),
    kind       text   not null check (kind in ('AVAILABLE', 'IN_TRADING', 'ISSUED')),
    balance    bigint not null default 0,
    unique (holder, instrument, kind, origin),
    constraint the_source_is_the_systems check ((kind = 'ISSUED') = (holder = 'SYSTEM')),
    constraint only_the_source_is_negative check (case when kind = 'ISSUED' then balance <= 0 else balance >= 0 end)
);

insert into account (holder, instrument, origin, kind)
select 'SYSTEM', instrument, origin, 'ISSUED'
from unnest(array['ENERGY', 'COAL']) instrument,
    unnest(array['RETROFIT', 'SHUTDOWN', 'CITY_POOL', 'PROVINCIAL_POOL']) origin;

-- One sequence of serials for both instruments: a serial names one unit, for ever. A row and not a sequence, because
-- a range must be given whole and must not be lost by a rollback.
create table serial_space (
    only_row    boolean primary key default true check (only_row),
    next_serial bigint not null check (next_serial > 0)
);
insert into serial_space (next_serial) values (1);

create table lot (
    id            uuid primary key,
    issuance_id   uuid   not null references issuance,
    account_id    bigint not null references account,
    first_serial  bigint not null check (first_serial > 0),
    last_serial   bigint not null,
    sellable_from date   not null,
    constraint a_lot_has_units check (last_serial >= first_serial),
    constraint no_unit_is_held_twice exclude using gist (int8range(first_serial, last_serial, '[]') with &&)
);
create index lot_by_account on lot (account_id);

create table entry (
    id             uuid primary key,
    number         bigint generated always as identity unique,
    -- Commit order for the seals, and the proof that postings were written together with their entry.
    transaction_id xid8 not null default pg_current_xact_id(),
    kind           text not null check (kind in ('ISSUE', 'HAND_OVER', 'RETURN', 'DELIVERY')),
    reference      text not null,
    instrument     text not null check (instrument in ('ENERGY', 'COAL')),
    business_date  date not null,
    unique (kind, reference)
);
create index entry_in_commit_order on entry (transaction_id, number);

create table posting (
    entry_id     uuid    not null references entry,
    line         integer not null,
    account_id   bigint  not null references account,
    amount       bigint  not null check (amount <> 0),
    first_serial bigint  not null check (first_serial > 0),
    last_serial  bigint  not null,
    primary key (entry_id, line),
    constraint as_many_serials_as_units check (abs(amount) = last_serial - first_serial + 1)
);
create index posting_by_account on posting (account_id);

create table entry_seal (
    position bigint primary key,
    entry_id uuid not null unique references entry,
    hash     text not null check (hash ~ '^[0-9a-f]{64}$')
);

-- Entries, postings and seals are never changed: what was wrong is corrected by a new entry.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: the ledger only grows', tg_op, tg_table_name
        using errcode = 'check_violation';
end $$;

create trigger entries_stay before update or delete or truncate on entry
    for each statement execute function refuse_change();
create trigger postings_stay before update or delete or truncate on posting
    for each statement execute function refuse_change();
create trigger seals_stay before update or delete or truncate on entry_seal
    for each statement execute function refuse_change();

-- Balances follow postings, and nothing else moves them: one update for each statement, in the order of the accounts.
create function post() returns trigger language plpgsql as $$
begin
    if exists (select 1 from new_postings p join entry e on e.id = p.entry_id
               where e.transaction_id <> pg_current_xact_id()) then
        raise exception 'postings are written with their entry or never' using errcode = 'check_violation';
    end if;
    perform 1 from account where id in (select account_id from new_postings) order by id for no key update;
    update account a set balance = a.balance + p.amount
    from (select account_id, sum(amount)::bigint as amount from new_postings group by account_id order by account_id) p
    where a.id = p.account_id;
    return null;
end $$;

create trigger postings_move_balances after insert on posting referencing new table as new_postings
    for each statement execute function post();

create function refuse_moving_a_balance() returns trigger language plpgsql as $$
begin
    raise exception 'a balance moves by a posting only' using errcode = 'check_violation';
end $$;

create trigger balances_move_by_postings_only before update of balance on account
    for each row when (pg_trigger_depth() = 0) execute function refuse_moving_a_balance();
create trigger accounts_open_empty before insert on account
    for each row when (new.balance <> 0) execute function refuse_moving_a_balance();

-- At commit: every entry sums to zero for each range of serials, stays within its instrument, and only an approved
-- issuance takes from the source.
create function require_balance() returns trigger language plpgsql as $$
declare
    moved bigint;
begin
    if exists (select 1 from posting where entry_id = new.id
               group by first_serial, last_serial having sum(amount) <> 0) then
        raise exception 'entry % does not sum to zero', new.id using errcode = 'check_violation';
    end if;
    if exists (select 1 from posting p join account a on a.id = p.account_id
               where p.entry_id = new.id
                 and (a.instrument <> new.instrument or (a.kind = 'ISSUED') <> (new.kind = 'ISSUE' and p.amount < 0)))
    then
        raise exception 'entry % leaves its instrument or takes from the source', new.id
            using errcode = 'check_violation';
    end if;
    select sum(amount) into moved from posting where entry_id = new.id and amount > 0;
    if moved is null then
        raise exception 'entry % has no postings', new.id using errcode = 'check_violation';
    end if;
    if new.kind = 'ISSUE' and not exists (
        select 1 from issuance i
        where i.id::text = new.reference and i.status = 'ISSUED' and i.quantity = moved
          and i.instrument = new.instrument) then
        raise exception 'entry % issues what no issuance allows', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger entries_balance after insert on entry
    deferrable initially deferred for each row execute function require_balance();

-- The one text of an entry that its seal is computed over.
create function entry_text(e entry) returns text language sql stable as $$
    select concat_ws('|', e.number, e.kind, e.reference, e.instrument, e.business_date,
        (select string_agg(concat_ws(',', a.holder, a.origin, a.kind, p.amount, p.first_serial, p.last_serial),
                           ';' order by p.line)
         from posting p join account a on a.id = p.account_id where p.entry_id = e.id))
$$;
