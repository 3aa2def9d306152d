-- Why: price, volume and amount of trading are public in time (办法§17), and nobody's name is (办法§21, §22).
-- No table in this file has a column that could hold a party of a trade.

-- The newest edition of the public figures. Every projection locks this row first: one writer at a time,
-- so that figures, log and caches see the same order of facts.
create table edition (
    only_row boolean primary key default true check (only_row),
    edition  bigint not null check (edition >= 0)
);
insert into edition (edition) values (0);

-- The business date of the market; 2022-07-01 is the day on which the 办法 comes into force (§25).
create table business_day (
    only_row      boolean primary key default true check (only_row),
    business_date date not null,
    phase         text not null check (phase in ('OPEN', 'CLOSED'))
);
insert into business_day (business_date, phase) values ('2022-07-01', 'CLOSED');

-- The day report, live while the day is open.
create table market_day (
    business_date      date not null,
    instrument         text not null check (instrument in ('ENERGY', 'COAL')),
    previous_close_fen bigint not null check (previous_close_fen > 0),
    open_fen           bigint not null,
    high_fen           bigint not null check (high_fen >= greatest(open_fen, close_fen)),
    low_fen            bigint not null check (low_fen > 0 and low_fen <= least(open_fen, close_fen)),
    close_fen          bigint not null,
    quantity           bigint not null check (quantity >= 0),
    amount_fen         bigint not null check (amount_fen >= 0),
    trades             bigint not null check (trades >= 0 and (trades = 0) = (quantity = 0)),
    settled_trades     bigint not null default 0 check (settled_trades between 0 and trades),
    phase              text not null check (phase in ('OPEN', 'CLOSED')),
    edition            bigint not null,
    primary key (business_date, instrument)
);
create index market_day_edition on market_day (edition);

-- What the market itself said at the close; the integrity check holds our figures against it.
create table market_close (
    business_date date not null,
    instrument    text not null,
    open_fen      bigint not null,
    high_fen      bigint not null,
    low_fen       bigint not null,
    close_fen     bigint not null,
    quantity      bigint not null,
    amount_fen    bigint not null,
    trades        bigint not null,
    primary key (business_date, instrument),
    foreign key (business_date, instrument) references market_day
);

-- The tape. The sequence is the market's own and the order of the tape.
create table trade (
    sequence      bigint primary key,
    trade_number  text not null unique,
    business_date date not null,
    instrument    text not null,
    priority      text not null check (priority in ('SAVED', 'POOL')),
    quantity      bigint not null check (quantity > 0),
    price_fen     bigint not null check (price_fen > 0),
    amount_fen    bigint not null,
    executed_at   timestamptz not null,
    constraint the_amount_is_quantity_times_price check (amount_fen::numeric = quantity::numeric * price_fen::numeric),
    foreign key (business_date, instrument) references market_day
);
create index trade_by_day on trade (business_date, sequence);

-- What became of a trade. It may be told before the trade itself, because the two come by different topics.
create table trade_outcome (
    trade_number text primary key,
    outcome      text not null check (outcome in ('SETTLED', 'DEFAULTED')),
    decided_on   date not null,
    published_at timestamptz not null default now()
);

-- K-lines, one row for each candle, so that no chart scans trades.
create table bar (
    instrument text not null check (instrument in ('ENERGY', 'COAL')),
    period     text not null check (period in ('DAY', 'WEEK')),
    date       date not null,
    open_fen   bigint not null,
    high_fen   bigint not null check (high_fen >= greatest(open_fen, close_fen)),
    low_fen    bigint not null check (low_fen > 0 and low_fen <= least(open_fen, close_fen)),
    close_fen  bigint not null,
    quantity   bigint not null check (quantity >= 0),
    amount_fen bigint not null check (amount_fen >= 0),
    trades     bigint not null check (trades >= 0 and (trades = 0) = (quantity = 0)),
    edition    bigint not null,
    primary key (instrument, period, date),
    constraint a_week_begins_on_monday check (period <> 'WEEK' or extract(isodow from date) = 1)
);
create index bar_edition on bar (edition);

-- The cap statement: how much was issued under each cap.
create table issued (
    instrument   text not null check (instrument in ('ENERGY', 'COAL')),
    category     text not null check (category in ('PROVINCIAL', 'LOCAL', 'PROJECT', 'VOLUNTARY')),
    region_code  text not null check (region_code ~ '^[0-9]{6}$'),
    vintage_year integer not null check (vintage_year between 2000 and 2200),
    quantity     bigint not null check (quantity > 0),
    issuances    bigint not null check (issuances > 0),
    primary key (instrument, category, region_code, vintage_year)
);

-- The id follows the edition, so that newer notices have larger ids.
create table notice (
    id            bigint primary key,
    kind          text not null check (kind in ('PROCEDURE', 'DAY_OPENED', 'DAY_CLOSED', 'REGION_TARGET')),
    business_date date not null,
    published_at  timestamptz not null,
    title_zh      text not null,
    title_en      text not null,
    body_zh       text not null,
    body_en       text not null
);

-- What was published stays published: correcting is telling more, never changing what was told.
create function what_was_published_stays() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger trade_stays before update or delete on trade
    for each row execute function what_was_published_stays();
create trigger trade_is_not_emptied before truncate on trade
    for each statement execute function what_was_published_stays();
create trigger trade_outcome_stays before update or delete on trade_outcome
    for each row execute function what_was_published_stays();
create trigger market_close_stays before update or delete on market_close
    for each row execute function what_was_published_stays();
create trigger notice_stays before update or delete on notice
    for each row execute function what_was_published_stays();
