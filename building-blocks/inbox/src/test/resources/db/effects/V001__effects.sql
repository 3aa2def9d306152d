-- Why: what the tests' handlers do must be seen in tables.
create table effect (
    id       bigint generated always as identity primary key,
    consumer text not null,
    subject  text not null,
    sequence bigint not null
);
create table frozen (consumer text not null, subject text not null, reason text not null);
