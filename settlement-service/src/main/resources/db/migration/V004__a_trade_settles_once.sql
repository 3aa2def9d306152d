-- Why: delivery versus payment, trade by trade, full amount (architecture §5): a trade is claimed once, paid once or
-- unwound once, and never goes back.

create table fee_tariff (
    id bigint generated always as identity primary key,
    effective_from date not null unique,
    per_ten_thousand integer not null check (per_ten_thousand between 0 and 10000),
    status text not null check (status in ('CONFIRMED', 'UNCONFIRMED')),
    basis text not null
);
insert into fee_tariff (effective_from, per_ten_thousand, status, basis) values
    ('2022-07-01', 5, 'UNCONFIRMED',
     '成交金额的万分之五，向卖方收取，按分向下取整；收费依据待省发展改革委、财政厅确认（财政资金账户免收）');

create table settlement (
    trade_number text collate "C" primary key,
    business_date date not null,
    instrument text not null check (instrument in ('ENERGY', 'COAL')),
    priority text not null check (priority in ('SAVED', 'POOL')),
    quantity bigint not null check (quantity > 0),
    price_fen bigint not null check (price_fen > 0),
    amount_fen bigint not null,
    buyer_uscc text not null,
    seller_uscc text not null,
    project_id text,
    state text not null check (state in ('CLAIMED', 'DELIVERING', 'SETTLED', 'DEFAULTED')),
    claimed_at timestamptz not null,
    fee_fen bigint check (fee_fen >= 0),
    treasury_region text,
    settled_on date,
    default_code text,
    default_article text,
    default_reason text,
    defaulted_on date,
    constraint the_amount_is_price_times_quantity check (amount_fen = price_fen * quantity),
    constraint nobody_trades_with_himself check (buyer_uscc <> seller_uscc),
    constraint the_fee_leaves_something check (fee_fen <= amount_fen),
    constraint the_treasury_pays_no_fee check (treasury_region is null or fee_fen = 0),
    constraint each_state_carries_its_own_data check (case state
        when 'SETTLED' then fee_fen is not null and settled_on is not null and defaulted_on is null
        when 'DEFAULTED' then default_code is not null and default_article is not null
            and default_reason is not null and defaulted_on is not null and settled_on is null and fee_fen is null
        else fee_fen is null and settled_on is null and defaulted_on is null end)
);
create index settlement_of_buyer on settlement (buyer_uscc, trade_number);
create index settlement_of_seller on settlement (seller_uscc, trade_number);
create index settlement_open on settlement (trade_number) where state in ('CLAIMED', 'DELIVERING');

create function settlement_begins_open() returns trigger language plpgsql as $$
begin
    raise exception 'trade % cannot begin as %', new.trade_number, new.state using errcode = 'check_violation';
end $$;
create trigger settlements_begin_open before insert on settlement
    for each row when (new.state not in ('CLAIMED', 'DELIVERING')) execute function settlement_begins_open();

create function settlement_moves_lawfully() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (('CLAIMED', 'DELIVERING'), ('DELIVERING', 'SETTLED'), ('DELIVERING', 'DEFAULTED')) then
        raise exception 'trade % cannot go from % to %', old.trade_number, old.state, new.state
            using errcode = 'check_violation';
    end if;
    if (old.trade_number, old.business_date, old.instrument, old.priority, old.quantity, old.price_fen, old.amount_fen,
            old.buyer_uscc, old.seller_uscc, old.claimed_at, coalesce(old.project_id, ''))
        <> (new.trade_number, new.business_date, new.instrument, new.priority, new.quantity, new.price_fen,
            new.amount_fen, new.buyer_uscc, new.seller_uscc, new.claimed_at, coalesce(new.project_id, '')) then
        raise exception 'the facts of trade % are fixed', old.trade_number using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger settlements_move_lawfully before update on settlement
    for each row execute function settlement_moves_lawfully();
create trigger settlements_never_go before delete or truncate on settlement
    for each statement execute function refuse_to_alter();

-- What the registry said of a delivery. It may arrive before the trade, or before the seller's account: then it is
-- kept here and applied as soon as both are known.
create table delivery_notice (
    trade_number text collate "C" primary key,
    outcome text not null check (outcome in ('COMPLETED', 'REFUSED')),
    happened_on date not null,
    instrument text,
    quantity bigint,
    code text,
    article text,
    reason text,
    received_at timestamptz not null,
    applied boolean not null default false,
    constraint each_outcome_carries_its_own_data check (case outcome
        when 'COMPLETED' then instrument is not null and quantity > 0
        else code is not null and article is not null and reason is not null end)
);
create index delivery_notice_waiting on delivery_notice (trade_number) where not applied;
