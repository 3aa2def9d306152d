-- Why: for each line, order, trade and event of a batch PostgreSQL looked the shard's row up and locked it again, although
-- the fence had found and updated that very row at the beginning of the same transaction. The fence refuses a shard that
-- is not there, and nobody else writes these tables.
alter table journal drop constraint journal_shard_fkey;
alter table market_order drop constraint market_order_shard_fkey;
alter table trade drop constraint trade_shard_fkey;
alter table market_outbox drop constraint market_outbox_shard_fkey;
