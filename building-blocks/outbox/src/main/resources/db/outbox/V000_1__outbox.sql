-- Why: a fact and its announcement must commit together, and a fact heard twice must take effect once.

-- The log of everything this service ever told others; rows stay, so that "log = events" can be verified.
create table outbox (
    id            bigint generated always as identity primary key,
    -- Place in the order of publishing; null until the relay has numbered the row (decision record 0002).
    sequence      bigint unique check (sequence > 0),
    topic         text not null check (topic <> ''),
    type          text not null check (type <> ''),
    subject       text not null check (subject <> ''),
    business_date date not null,
    occurred_at   timestamptz not null default now(),
    -- Not jsonb: the bytes that the contract fixes are the bytes that are sent. The limit keeps a record below Kafka's 1 MiB,
    -- for a row that can never be published would stop the relay for ever.
    body          text not null check (octet_length(body) between 1 and 900000)
);

-- Holds only what is waiting to be numbered: the poll costs nothing however long the log grows.
create index outbox_waiting on outbox (id) where sequence is null;

-- How far each source of this database has numbered and published its events.
create table outbox_relay (
    source             text primary key,
    last_sequence      bigint not null default 0,
    published_sequence bigint not null default 0,
    check (published_sequence between 0 and last_sequence)
);

-- The truth about what was consumed: committed with the effects; Kafka's own offsets are not used.
create table consumer_offset (
    consumer    text not null,
    topic       text not null,
    partition   integer not null,
    next_offset bigint not null check (next_offset >= 0),
    primary key (consumer, topic, partition)
);

-- The newest event applied for each subject: an event published again at a new offset is recognised by it. Per topic, because
-- a source's events about one subject keep their order within a topic only.
create table consumed_subject (
    consumer text not null,
    topic    text not null,
    source   text not null,
    subject  text not null,
    sequence bigint not null,
    primary key (consumer, topic, source, subject)
);

-- Events that could not be applied, with the bytes to repair and replay them.
create table quarantined_event (
    id              bigint generated always as identity primary key,
    consumer        text not null,
    topic           text not null,
    partition       integer not null,
    record_offset   bigint not null,
    source          text not null,
    sequence        bigint not null,
    type            text not null,
    subject         text not null,
    reason          text not null,
    headers         text not null,
    body            bytea,
    quarantined_at  timestamptz not null default now(),
    unique (consumer, topic, partition, record_offset)
);
