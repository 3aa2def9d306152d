-- Why: the registry says who may act for an account (办法§16), and a service does what an account asks for nobody else. A copy
-- of the registry's word. Repeatable and not numbered: the market and settlement made the first two of these tables themselves,
-- with numbers above any of this block's, and they go on as they are.
create table if not exists represented (
    uscc text primary key
);
-- A participant without rows here has representatives, of whom nobody may act.
create table if not exists representative (
    uscc       text not null references represented,
    login_hash text not null check (login_hash ~ '^[0-9a-f]{64}$'),
    rights     text not null check (rights ~ '^(INITIATE|APPROVE|READ)( (INITIATE|APPROVE|READ))*$'),
    primary key (uscc, login_hash)
);

-- How often the two were written in: who keeps them in memory reads them again when this moves.
create table if not exists representatives_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
insert into representatives_revision (revision) values (0) on conflict do nothing;
