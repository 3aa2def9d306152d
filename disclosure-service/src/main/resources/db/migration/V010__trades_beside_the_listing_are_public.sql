-- Why: block trades and the like are published, but beside the day's prices, which are the listing's alone.
alter table trade add column mode text not null default 'LISTING'
    check (mode in ('LISTING', 'BLOCK', 'AUCTION', 'DIRECTED', 'FIRST_CALL'));

-- The old check, which has no name of its own, knew of trades of the listing only.
do $$
declare old_check text;
begin
    select conname into strict old_check from pg_constraint
     where conrelid = 'market_day'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%settled_trades%';
    execute format('alter table market_day drop constraint %I', old_check);
end $$;
alter table market_day
    add column off_book_quantity   bigint not null default 0 check (off_book_quantity >= 0),
    add column off_book_amount_fen bigint not null default 0 check (off_book_amount_fen >= 0),
    add column off_book_trades     bigint not null default 0
        check (off_book_trades >= 0 and (off_book_trades = 0) = (off_book_quantity = 0)),
    add constraint only_trades_settle check (settled_trades between 0 and trades + off_book_trades);

alter table market_close
    add column off_book_quantity   bigint not null default 0,
    add column off_book_amount_fen bigint not null default 0,
    add column off_book_trades     bigint not null default 0;
