-- Why: a participant changes its name and keeps its account (办法§10 变更); what was traded before was traded under the old one.
create table former_name (
    uscc text not null references cash_account (uscc),
    name text not null check (name <> ''),
    -- The first business date on which it was no longer called so.
    until date not null,
    primary key (uscc, until)
);
