-- Why: performance and sanctions go to the credit platform of the province (方案二(四), 办法§24). It fetches them in an order
-- that does not change; they name enterprises, so they stand in a schema of their own that no public route reads.
create schema sharing;

create table sharing.credit_record (
    number   bigint primary key check (number > 0),
    source   text   not null,
    sequence bigint not null,
    kind     text   not null check (kind in ('PERFORMANCE', 'SANCTION')),
    -- As the registry told it.
    body     text   not null,
    unique (source, sequence)
);
create trigger record_stays before update or delete on sharing.credit_record
    for each row execute function what_was_published_stays();
