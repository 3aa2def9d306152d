-- Why: what is registered is shown by documents, and what is wrong is mended in rounds instead of refused (办法§10, §16).
alter table participant drop constraint participant_status_check;
alter table participant add constraint known_status
    check (status in ('APPLIED', 'RETURNED', 'PROPOSED', 'ACTIVE', 'REJECTED', 'SUSPENDED'));
alter table participant drop constraint stopped_by_somebody;
alter table participant add constraint stopped_by_somebody check (
    (status in ('RETURNED', 'REJECTED', 'SUSPENDED')) = (stopped_by is not null and stop_reason is not null));

create table review_round (
    uscc        text    not null references participant,
    round       integer not null check (round > 0),
    summary     text    not null check (summary <> ''),
    returned_by text    not null,
    returned_on date    not null,
    answer      text check (answer <> ''),
    answered_by text,
    answered_on date,
    primary key (uscc, round),
    constraint answered_by_somebody check (
        (answer is null) = (answered_by is null) and (answer is null) = (answered_on is null))
);

create table review_comment (
    uscc    text    not null,
    round   integer not null,
    line    integer not null check (line > 0),
    subject text    not null check (subject in ('NAME', 'KIND', 'REGION', 'REPRESENTATIVES', 'CONTROLLING_COMPANY',
        'DOCUMENTS', 'OTHER')),
    remark  text    not null check (remark <> ''),
    primary key (uscc, round, line),
    foreign key (uscc, round) references review_round
);

create table account_document (
    id         uuid primary key,
    uscc       text    not null references participant,
    -- The number of documents is bounded by their numbers, whoever writes them.
    ordinal    integer not null check (ordinal between 1 and 40),
    kind       text    not null check (kind in ('BUSINESS_LICENCE', 'AUTHORISATION', 'IDENTITY', 'UNDERTAKING',
        'SUCCESSION', 'OTHER')),
    file_name  text    not null check (file_name <> '' and length(file_name) <= 200),
    media_type text    not null,
    size_bytes integer not null check (size_bytes <= 4194304),
    sha256     text    not null,
    added_by   text    not null,
    added_on   date    not null,
    content    bytea   not null,
    unique (uscc, ordinal),
    constraint a_file_is_kept_once unique (uscc, sha256),
    constraint size_and_hash_are_the_contents check (
        size_bytes = octet_length(content) and sha256 = encode(pg_catalog.sha256(content), 'hex')),
    constraint content_is_what_it_is_called check (
        case media_type
            when 'application/pdf' then substring(content from 1 for 5) = '\x255044462d'::bytea
            when 'image/png' then substring(content from 1 for 8) = '\x89504e470d0a1a0a'::bytea
            when 'image/jpeg' then substring(content from 1 for 3) = '\xffd8ff'::bytea
            when 'application/ofd' then substring(content from 1 for 4) = '\x504b0304'::bytea
            else false
        end)
);
-- PDF, PNG, JPEG and OFD are compressed already.
alter table account_document alter column content set storage external;

create function refuse_changing_what_was_said() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: what was sent and said stays', tg_op, tg_table_name
        using errcode = 'check_violation';
end $$;
create trigger documents_stay before update or delete or truncate on account_document
    for each statement execute function refuse_changing_what_was_said();
create trigger comments_stay before update or delete or truncate on review_comment
    for each statement execute function refuse_changing_what_was_said();
create trigger answered_rounds_stay before update or delete on review_round
    for each row when (old.answer is not null) execute function refuse_changing_what_was_said();
