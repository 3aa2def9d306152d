-- Why: the registry says who may act for an account (办法§16), and its cash is moved for nobody else.
create table represented (
    uscc text primary key check (length(uscc) = 18)
);
-- A participant without rows here has representatives, of whom nobody may act.
create table representative (
    uscc text not null references represented,
    login_hash text not null check (login_hash ~ '^[0-9a-f]{64}$'),
    rights text not null check (rights ~ '^(INITIATE|APPROVE|READ)( (INITIATE|APPROVE|READ))*$'),
    primary key (uscc, login_hash)
);
