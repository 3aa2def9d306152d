-- Why: an order was acknowledged when its line, and what readers are to find in nine other tables, were on disk. The line
-- alone is the truth: from it everything else can be made again. Now a batch commits its lines and is answered; the tables
-- follow a moment later in transactions of their own, many batches in one.

-- One row for each shard: the last line and the last event that the tables know, under the owner's epoch. A row of its own,
-- because writing the tables must not hold up the journal, whose fence locks the shard's row.
create table followed (
    shard text   primary key references shard (id) on delete cascade,
    epoch bigint not null check (epoch >= 0),
    seq   bigint not null check (seq >= 0),
    event bigint not null check (event >= 0)
);
insert into followed select id, epoch, last_seq, last_event from shard;

-- As fence_shard, for lines alone.
create function fence_journal(p_shard text, p_epoch bigint, p_from bigint, p_to bigint, p_hash text, p_event bigint)
    returns void language plpgsql as $$
begin
    update shard set last_seq = p_to, last_hash = p_hash, last_event = p_event, heartbeat_at = now()
     where id = p_shard and epoch = p_epoch and last_seq = p_from;
    if not found then
        raise exception 'shard % is not at % under epoch % any more', p_shard, p_from, p_epoch using errcode = 'NQ001';
    end if;
end $$;

create function fence_tables(p_shard text, p_epoch bigint, p_from bigint, p_to bigint, p_event bigint)
    returns void language plpgsql as $$
begin
    update followed set seq = p_to, event = p_event where shard = p_shard and epoch = p_epoch and seq = p_from;
    if not found then
        raise exception 'the tables of shard % are not at % under epoch % any more', p_shard, p_from, p_epoch
            using errcode = 'NQ001';
    end if;
end $$;

-- A process of the version before writes lines and tables in one transaction. While both versions run it may do so, but only
-- where the tables are not behind.
create or replace function fence_shard(
    p_shard text, p_epoch bigint, p_from bigint, p_to bigint, p_hash text, p_event bigint)
    returns void language plpgsql as $$
begin
    perform fence_journal(p_shard, p_epoch, p_from, p_to, p_hash, p_event);
    update followed set epoch = p_epoch, seq = p_to, event = p_event where shard = p_shard and seq = p_from;
    if not found then
        raise exception 'the tables of shard % are behind line %', p_shard, p_from using errcode = 'NQ001';
    end if;
end $$;
