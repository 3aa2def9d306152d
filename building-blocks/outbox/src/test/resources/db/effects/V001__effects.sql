-- Why: what the tests' use cases do must be seen in a table.
create table account (name text primary key, balance bigint not null);
