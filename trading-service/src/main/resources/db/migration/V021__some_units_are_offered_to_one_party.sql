-- Why: the province places units with a named project, and a city has the first call on what its units saved.
-- The window of the first call is a figure of its own: until it has a value there is none.
create table directed_offer (
    offer_id          uuid primary key,
    shard             text        not null references shard (id),
    seq               bigint      not null,
    proposed_at       timestamptz not null,
    seller_uscc       text        not null,
    buyer_uscc        text        not null check (buyer_uscc <> seller_uscc),
    project_id        text        not null,
    instrument        text        not null check (instrument in ('ENERGY', 'COAL')),
    priority          text        not null check (priority in ('SAVED', 'POOL')),
    price_fen         bigint      not null check (price_fen > 0),
    quantity          bigint      not null check (quantity > 0),
    accepted_quantity bigint      not null default 0 check (accepted_quantity between 0 and quantity),
    last_day          date        not null,
    proposed_by       text        not null,
    approved_by       text check (approved_by <> proposed_by),
    state             text        not null,
    check (case state
               when 'PROPOSED' then approved_by is null and accepted_quantity = 0
               when 'OPEN' then approved_by is not null and accepted_quantity < quantity
               when 'ACCEPTED' then approved_by is not null and accepted_quantity = quantity
               when 'LAPSED' then accepted_quantity < quantity and (approved_by is not null or accepted_quantity = 0)
               else false
           end)
);
create index directed_offer_by_seller on directed_offer (seller_uscc, seq desc);
create index directed_offer_by_buyer on directed_offer (buyer_uscc, seq desc);

create table first_call (
    call_id        uuid primary key,
    shard          text        not null references shard (id),
    seq            bigint      not null,
    offered_at     timestamptz not null,
    offered_on     date        not null,
    uscc           text        not null,
    region_code    text        not null,
    instrument     text        not null check (instrument in ('ENERGY', 'COAL')),
    quantity       bigint      not null check (quantity > 0),
    taken_quantity bigint      not null default 0 check (taken_quantity between 0 and quantity),
    window_days    int         not null check (window_days > 0),
    state          text        not null,
    check (case state
               when 'OPEN' then taken_quantity < quantity
               when 'TAKEN' then taken_quantity = quantity
               when 'FREED' then taken_quantity < quantity
               else false
           end)
);
create index first_call_by_unit on first_call (uscc, seq desc);
create index first_call_by_region on first_call (region_code, seq desc);
