-- Why: whoever owns a shard may change the market, and nobody else may; what it did is written down before it is answered.

-- One row for each shard. Every batch moves last_seq on under the owner's epoch, so a stale owner commits nothing.
create table shard (
    id              text primary key,
    epoch           bigint      not null check (epoch >= 0),
    owner           text        not null,
    last_seq        bigint      not null check (last_seq >= 0),
    last_hash       text        not null check (length(last_hash) = 64),
    last_event      bigint      not null check (last_event >= 0),
    published_event bigint      not null check (published_event between 0 and last_event),
    heartbeat_at    timestamptz not null
);
insert into shard values ('henan', 0, '', 0, repeat('0', 64), 0, 0, now());

-- Raises instead of returning false, so that the statements sent behind it in the same transaction fail with it.
create function fence_shard(p_shard text, p_epoch bigint, p_from bigint, p_to bigint, p_hash text, p_event bigint)
    returns void language plpgsql as $$
begin
    update shard set last_seq = p_to, last_hash = p_hash, last_event = p_event, heartbeat_at = now()
     where id = p_shard and epoch = p_epoch and last_seq = p_from;
    if not found then
        raise exception 'shard % is not at % under epoch % any more', p_shard, p_from, p_epoch using errcode = 'NQ001';
    end if;
end $$;

-- Every command in its one order with what it brought about; each line is chained to the one before.
create table journal (
    shard   text        not null references shard (id),
    seq     bigint      not null check (seq > 0),
    at      timestamptz not null,
    command text        not null,
    events  text        not null,
    hash    text        not null check (length(hash) = 64),
    primary key (shard, seq)
);

create function stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception '% is written once and never changed', tg_table_name using errcode = 'NQ002';
end $$;
create trigger journal_stays before update or delete on journal for each row execute function stays_as_written();

-- The whole state at a day's close: a restart begins here and not at the first command ever.
create table market_snapshot (
    shard  text   not null references shard (id),
    seq    bigint not null,
    state  text   not null,
    sha256 text   not null check (length(sha256) = 64),
    primary key (shard, seq)
);

create table trading_day (
    shard         text        not null references shard (id),
    business_date date        not null,
    phase         text        not null check (phase in ('OPEN', 'CLOSED')),
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    primary key (shard, business_date),
    check ((phase = 'CLOSED') = (closed_at is not null))
);
create unique index one_day_is_open on trading_day (shard) where phase = 'OPEN';

create table trading_day_market (
    shard              text   not null,
    business_date      date   not null,
    instrument         text   not null check (instrument in ('ENERGY', 'COAL')),
    previous_close_fen bigint not null check (previous_close_fen > 0),
    lower_limit_fen    bigint not null check (lower_limit_fen > 0),
    upper_limit_fen    bigint not null,
    open_fen           bigint,
    high_fen           bigint,
    low_fen            bigint,
    close_fen          bigint check (close_fen between lower_limit_fen and upper_limit_fen),
    quantity           bigint,
    amount_fen         bigint,
    trades             bigint,
    primary key (shard, business_date, instrument),
    foreign key (shard, business_date) references trading_day (shard, business_date),
    check (lower_limit_fen <= upper_limit_fen)
);

create table market_order (
    order_id        uuid primary key,
    shard           text        not null references shard (id),
    seq             bigint      not null,
    business_date   date        not null,
    uscc            text        not null,
    client_order_id text        not null,
    instrument      text        not null check (instrument in ('ENERGY', 'COAL')),
    side            text        not null check (side in ('BUY', 'SELL')),
    priority        text check (priority in ('SAVED', 'POOL')),
    project_id      text,
    price_fen       bigint      not null check (price_fen > 0),
    quantity        bigint      not null check (quantity > 0),
    filled_quantity bigint      not null check (filled_quantity between 0 and quantity),
    state           text        not null,
    placed_at       timestamptz not null,
    unique (shard, business_date, uscc, client_order_id),
    check ((side = 'SELL') = (priority is not null)),
    check (case state
               when 'RESTING' then filled_quantity = 0
               when 'PARTLY_FILLED' then filled_quantity > 0 and filled_quantity < quantity
               when 'FILLED' then filled_quantity = quantity
               when 'CANCELLED' then filled_quantity < quantity
               when 'LAPSED' then filled_quantity < quantity
               else false
           end)
);
create index market_order_by_holder on market_order (uscc, seq desc);
create index market_order_open on market_order (shard) where state in ('RESTING', 'PARTLY_FILLED');

create table trade (
    id            bigint generated always as identity primary key,
    trade_number  text        not null unique,
    shard         text        not null references shard (id),
    seq           bigint      not null,
    business_date date        not null,
    instrument    text        not null check (instrument in ('ENERGY', 'COAL')),
    priority      text        not null check (priority in ('SAVED', 'POOL')),
    quantity      bigint      not null check (quantity > 0),
    price_fen     bigint      not null check (price_fen > 0),
    amount_fen    bigint      not null check (amount_fen = price_fen * quantity),
    buyer_uscc    text        not null,
    seller_uscc   text        not null check (seller_uscc <> buyer_uscc),
    buy_order_id  uuid        not null references market_order (order_id),
    sell_order_id uuid        not null references market_order (order_id),
    project_id    text,
    executed_at   timestamptz not null
);
create index trade_by_buyer on trade (buyer_uscc, id desc);
create index trade_by_seller on trade (seller_uscc, id desc);
create index trade_by_instrument on trade (instrument, id desc);
create index trade_by_order on trade (buy_order_id);
create index trade_by_sell_order on trade (sell_order_id);
create trigger trade_stays before update or delete on trade for each row execute function stays_as_written();

-- What each participant has in the market: cash in fen, quota in units. Nobody goes below zero.
create table market_position (
    uscc     text   not null,
    bucket   text   not null check (bucket in ('CASH', 'ENERGY_SAVED', 'ENERGY_POOL', 'COAL_SAVED', 'COAL_POOL')),
    free     bigint not null check (free >= 0),
    reserved bigint not null check (reserved >= 0),
    primary key (uscc, bucket)
);

-- Who takes part, for "a city sees its region".
create table market_participant (
    uscc        text primary key,
    kind        text not null check (kind in ('PROVINCE', 'CITY', 'PROJECT', 'VOLUNTARY')),
    region_code text not null,
    status      text not null check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED'))
);
create index market_participant_by_region on market_participant (region_code);

-- The shard's own events in their dense order, written with the change they tell of. Not the general outbox: there the
-- relay numbers rows after commit, here the single writer knows the number before.
create table market_outbox (
    shard         text        not null references shard (id),
    sequence      bigint      not null check (sequence > 0),
    topic         text        not null,
    type          text        not null,
    subject       text        not null,
    business_date date        not null,
    occurred_at   timestamptz not null,
    body          text        not null,
    primary key (shard, sequence)
);
