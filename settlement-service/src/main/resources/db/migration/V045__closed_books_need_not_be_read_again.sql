-- Why: an integrity report that reads every day since the first one grows without end; what a signed day has closed is
-- proven by its signature, the chain over the days and the seal it names (办法§16).

create table closed_books (
    business_date date primary key references money_statement (business_date),
    seal_position bigint not null check (seal_position > 0),
    seal_hash text not null check (seal_hash ~ '^[0-9a-f]{64}$'),
    accounts bigint not null check (accounts > 0),
    balances_sha256 text not null check (balances_sha256 ~ '^[0-9a-f]{64}$'),
    statement_sha256 text not null check (statement_sha256 ~ '^[0-9a-f]{64}$'),
    previous_sha256 text not null check (previous_sha256 ~ '^[0-9a-f]{64}$'),
    document text not null,
    key_id text not null,
    algorithm text not null,
    public_key text not null,
    signature text not null,
    -- Each day follows exactly one other.
    unique (previous_sha256)
);
create trigger books_are_closed_once before update or delete or truncate on closed_books
    for each statement execute function refuse_to_alter();

-- What the entries up to that seal left on each account.
create table closed_balance (
    business_date date not null,
    account text collate "C" not null,
    balance_fen bigint not null,
    primary key (business_date, account)
);
create trigger closed_balances_are_written_once before update or delete or truncate on closed_balance
    for each statement execute function refuse_to_alter();

-- The trades of the days that are not closed yet.
create index settlement_by_day on settlement (business_date, trade_number);
