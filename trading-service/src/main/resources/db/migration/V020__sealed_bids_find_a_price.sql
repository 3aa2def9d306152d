-- Why: an auction is announced, bid for under seal and closed in public; everybody can check how its result came about.
insert into rule_parameter (name, value, effective_from, basis) values
    ('AUCTION_DEPOSIT_PERCENT', 10, '2022-07-01', '办法§15 交易规则（保证金 10 %）'),
    ('AUCTION_NOTICE_DAYS', 7, '2022-07-01', '办法§15 交易规则（公示 7 个工作日，按实际开市的交易日计）');

create table auction (
    auction_id        uuid primary key,
    shard             text        not null references shard (id),
    seq               bigint      not null,
    announced_at      timestamptz not null,
    announced_on      date        not null,
    owner_uscc        text        not null,
    instrument        text        not null check (instrument in ('ENERGY', 'COAL')),
    side              text        not null check (side in ('BUY', 'SELL')),
    priority          text check (priority in ('SAVED', 'POOL')),
    project_id        text,
    quantity          bigint      not null check (quantity > 0),
    reserve_price_fen bigint      not null check (reserve_price_fen > 0),
    price_rule        text        not null check (price_rule in ('UNIFORM', 'PAY_AS_BID')),
    notice_days       int         not null check (notice_days >= 0),
    bidding_days      int         not null check (bidding_days > 0),
    reveal_days       int         not null check (reveal_days > 0),
    deposit_percent   bigint      not null check (deposit_percent between 0 and 100),
    announced_value   text        not null,
    state             text        not null,
    state_since       date        not null,
    seed              text check (length(seed) = 64),
    awarded           bigint check (awarded between 0 and quantity),
    marginal_fen      bigint,
    unopened          int,
    check ((side = 'SELL') = (priority is not null)),
    check (case state
               when 'ANNOUNCED' then seed is null and awarded is null
               when 'BIDDING' then seed is null and awarded is null
               when 'REVEALING' then seed is not null and awarded is null
               when 'SOLD' then seed is not null and awarded > 0 and marginal_fen > 0 and unopened >= 0
               when 'CANCELLED' then seed is not null and awarded = 0 and unopened >= 0
               else false
           end)
);
create index auction_by_age on auction (seq desc);

-- One bid of each participant; its price stays unknown until the bidder opens it.
create table auction_bid (
    bid_id        uuid primary key,
    auction_id    uuid        not null references auction (auction_id),
    seq           bigint      not null,
    sealed_at     timestamptz not null,
    uscc          text        not null,
    priority      text check (priority in ('SAVED', 'POOL')),
    project_id    text,
    cover         bigint      not null check (cover > 0),
    deposit_fen   bigint      not null check (deposit_fen >= 0),
    commitment    text        not null check (commitment ~ '^[0-9a-f]{64}$'),
    state         text        not null,
    price_fen     bigint check (price_fen > 0),
    quantity      bigint check (quantity between 1 and cover),
    place         int,
    awarded       bigint check (awarded between 0 and quantity),
    paid_fen      bigint,
    forfeited_fen bigint      not null default 0 check (forfeited_fen in (0, deposit_fen)),
    unique (auction_id, uscc),
    check (case state
               when 'SEALED' then price_fen is null and forfeited_fen = 0
               when 'UNOPENED' then price_fen is null
               when 'OPENED' then price_fen is not null and awarded is null
               when 'WON' then awarded = quantity and paid_fen > 0
               when 'WON_IN_PART' then awarded > 0 and awarded < quantity and paid_fen > 0
               when 'LOST' then awarded = 0
               when 'OUTSIDE_RESERVE' then awarded = 0
               when 'BARRED' then awarded = 0
               else false
           end)
);
create index auction_bid_by_bidder on auction_bid (uscc, seq desc);
