-- Why: 大宗协议: what two parties agree off the book is written down when it is proposed and when it ends, one way or another.
create table block_agreement (
    block_id          uuid primary key,
    shard             text        not null references shard (id),
    seq               bigint      not null,
    business_date     date        not null,
    initiator_uscc    text        not null,
    client_block_id   text        not null,
    counterparty_uscc text        not null check (counterparty_uscc <> initiator_uscc),
    instrument        text        not null check (instrument in ('ENERGY', 'COAL')),
    side              text        not null check (side in ('BUY', 'SELL')),
    priority          text check (priority in ('SAVED', 'POOL')),
    project_id        text,
    price_fen         bigint      not null check (price_fen > 0),
    quantity          bigint      not null check (quantity > 0),
    state             text        not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
    confirmation_id   uuid unique,
    proposed_at       timestamptz not null,
    ended_at          timestamptz,
    unique (shard, business_date, initiator_uscc, client_block_id),
    check ((side = 'SELL') = (priority is not null)),
    check ((state = 'CONFIRMED') = (confirmation_id is not null)),
    check ((state = 'PROPOSED') = (ended_at is null))
);
create index block_agreement_by_initiator on block_agreement (initiator_uscc, seq desc);
create index block_agreement_by_counterparty on block_agreement (counterparty_uscc, seq desc);
create index block_agreement_open on block_agreement (shard) where state = 'PROPOSED';
