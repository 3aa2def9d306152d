-- Why: a batch of the journal was as many rows as lines, and PostgreSQL spent more on making rows of them than on keeping
-- what they say. Now what is written together is one row; whoever reads lines finds them as before.

-- Commands in their one order with what they brought about, each line chained to the one before; n-th element, n-th line.
create table journal_batch (
    shard     text        not null,
    first_seq bigint      not null check (first_seq > 0),
    last_seq  bigint      not null,
    at        timestamptz not null,
    commands  text[]      not null,
    events    text[]      not null,
    hashes    text[]      not null,
    primary key (shard, last_seq),
    check (last_seq >= first_seq
           and cardinality(commands) = last_seq - first_seq + 1
           and cardinality(events) = cardinality(commands)
           and cardinality(hashes) = cardinality(commands))
);
-- Kept as it is: to compress it would take longer than to write it.
alter table journal_batch
    alter commands set storage external, alter events set storage external, alter hashes set storage external;
create trigger journal_batch_stays before update or delete on journal_batch
    for each row execute function stays_as_written();

-- What was written until now, each line a batch of its own.
insert into journal_batch (shard, first_seq, last_seq, at, commands, events, hashes)
    select shard, seq, seq, at, array[command], array[events], array[hash] from journal order by shard, seq;
drop table journal;

-- The lines, for people and for whoever looks for something in all of them.
create view journal as
    select b.shard, b.first_seq + l.place - 1 as seq, b.at, l.command, l.events, l.hash
      from journal_batch b, unnest(b.commands, b.events, b.hashes) with ordinality l (command, events, hash, place);

-- At most so many lines after one, in their order: reads no batch that it does not need, however long the journal is.
create function journal_after(p_shard text, p_seq bigint, p_limit int)
    returns table (seq bigint, at timestamptz, command text, events text, hash text) language plpgsql stable as $$
declare
    batch journal_batch;
    found int := 0;
    taken int;
begin
    for batch in select * from journal_batch b where b.shard = p_shard and b.last_seq > p_seq order by b.last_seq loop
        return query
            select batch.first_seq + l.place - 1, batch.at, l.command, l.events, l.hash
              from unnest(batch.commands, batch.events, batch.hashes)
                   with ordinality l (command, events, hash, place)
             where batch.first_seq + l.place - 1 > p_seq
             order by l.place limit p_limit - found;
        get diagnostics taken = row_count;
        found := found + taken;
        exit when found >= p_limit;
    end loop;
end $$;

-- A process of the version before writes lines. While both versions run it may go on doing so.
create function journal_takes_a_line() returns trigger language plpgsql as $$
begin
    insert into journal_batch (shard, first_seq, last_seq, at, commands, events, hashes)
    values (new.shard, new.seq, new.seq, new.at, array[new.command], array[new.events], array[new.hash]);
    return new;
end $$;
create trigger journal_takes_a_line instead of insert on journal for each row execute function journal_takes_a_line();
