-- Why: the registry says who may act for an account (办法§16), and an order is refused to anybody else. A copy of the
-- registry's word and no part of the market: its journal knows nothing of it.
create table represented (
    uscc text primary key
);
-- A participant without rows here has representatives, of whom nobody may act.
create table representative (
    uscc       text not null references represented,
    login_hash text not null check (login_hash ~ '^[0-9a-f]{64}$'),
    rights     text not null check (rights ~ '^(INITIATE|APPROVE|READ)( (INITIATE|APPROVE|READ))*$'),
    primary key (uscc, login_hash)
);

-- How often the two were written in: every replica keeps them in memory and reads them again when this moves.
create table representatives_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
insert into representatives_revision (revision) values (0);
