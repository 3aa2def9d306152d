-- Why: besides the listing there are other ways to trade, and only a trade of the listing comes from two orders of the book.
alter table trade
    add column mode text not null default 'LISTING'
        check (mode in ('LISTING', 'BLOCK', 'AUCTION', 'DIRECTED', 'FIRST_CALL'));
alter table trade alter column mode drop default;

-- The orders of a trade of the listing exist; a block's or an auction's ids are those of confirmations and bids.
alter table trade
    drop constraint trade_buy_order_id_fkey,
    drop constraint trade_sell_order_id_fkey,
    add column listing_buy_order_id uuid generated always as (case when mode = 'LISTING' then buy_order_id end) stored
        references market_order (order_id),
    add column listing_sell_order_id uuid generated always as (case when mode = 'LISTING' then sell_order_id end) stored
        references market_order (order_id);
