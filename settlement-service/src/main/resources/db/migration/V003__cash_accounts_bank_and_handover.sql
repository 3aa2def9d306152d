-- Why: cash comes in once per bank notice, goes to the market once per transfer and comes back once per release.

create table business_day (
    only_row boolean primary key default true check (only_row),
    business_date date not null,
    phase text not null check (phase in ('OPEN', 'CLOSED'))
);
-- The day on which 办法§25 comes into force.
insert into business_day (business_date, phase) values ('2022-07-01', 'CLOSED');

create table cash_account (
    uscc text primary key check (length(uscc) = 18),
    name text not null,
    kind text not null check (kind in ('PROVINCE', 'CITY', 'PROJECT', 'VOLUNTARY')),
    region_code text not null,
    account_number text not null,
    opened_on date not null,
    status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
    status_article text,
    status_reason text,
    status_on date,
    constraint a_stop_names_its_reason check (status = 'ACTIVE'
        or (status_article is not null and status_reason is not null and status_on is not null))
);

-- An event that could not be applied stops the accounts it concerns and no other. No foreign key: the account may
-- open only after its event went wrong.
create table account_freeze (
    uscc text not null,
    event_id text not null,
    reason text not null,
    frozen_at timestamptz not null,
    primary key (uscc, event_id)
);

create table bank_cursor (
    only_row boolean primary key default true check (only_row),
    last_sequence bigint not null check (last_sequence >= 0)
);
insert into bank_cursor (last_sequence) values (0);

create table deposit (
    deposit_id text primary key,
    bank_sequence bigint not null unique,
    uscc text not null,
    amount_fen bigint not null check (amount_fen > 0),
    reference text not null,
    booked_on date not null,
    in_suspense boolean not null
);
create index deposit_waiting_for_its_owner on deposit (uscc) where in_suspense;

create table unreadable_notice (
    bank_sequence bigint primary key,
    content text not null,
    reason text not null,
    received_at timestamptz not null
);

create table cash_transfer (
    transfer_id uuid primary key,
    uscc text not null references cash_account (uscc),
    amount_fen bigint not null check (amount_fen > 0),
    state text not null check (state in ('SENT', 'CREDITED')),
    sent_at timestamptz not null,
    credited_at timestamptz,
    constraint each_state_carries_its_time check ((state = 'CREDITED') = (credited_at is not null))
);
