-- Why: the market and settlement had these tables before the block, and what stands in them goes on.
create table represented (
    uscc text primary key check (length(uscc) = 18)
);
create table representative (
    uscc text not null references represented,
    login_hash text not null check (login_hash ~ '^[0-9a-f]{64}$'),
    rights text not null check (rights ~ '^(INITIATE|APPROVE|READ)( (INITIATE|APPROVE|READ))*$'),
    primary key (uscc, login_hash)
);
insert into represented values ('91350100M000100Y43');
-- LoginHash of zhang
insert into representative values
    ('91350100M000100Y43', '7e1e7e790882bfeafab1e9d7631401bbe046068d8f293592922413dac6a1a047', 'INITIATE READ');
