-- What one of the services' databases is told before the services start on empty topics: everything is published and read from the
-- beginning. What was applied before is known by its sequence and dropped; what was on its way comes again.
update consumer_offset set next_offset = 0;
update outbox_relay set published_sequence = 0;
-- Only the market counts for itself how far it has told its events.
do $$
begin
    if to_regclass('shard') is not null then
        update shard set published_event = 0;
    end if;
end $$;
