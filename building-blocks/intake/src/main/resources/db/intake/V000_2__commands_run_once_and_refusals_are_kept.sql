-- Why: a client that lost the answer repeats its command; the second run must give the first answer and no second effect.
create table idempotent_command (
    person       text        not null,
    key          text        not null,
    command      text        not null,
    body_sha256  text        not null,
    status       integer,
    response     text,
    taken_at     timestamptz not null,
    primary key (person, key)
);

-- Why: whoever was refused may object, and the authority must see which rule said no with which figures.
create table refusal (
    id           bigint generated always as identity primary key,
    occurred_at  timestamptz not null,
    command      text        not null,
    person       text        not null,
    uscc         text        not null,
    code         text        not null,
    article      text        not null,
    rule_version text        not null,
    body         jsonb       not null
);
create index refusal_by_uscc on refusal (uscc, id);
