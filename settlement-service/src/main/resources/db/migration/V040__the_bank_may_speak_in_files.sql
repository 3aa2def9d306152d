-- Why: a bank that speaks ISO 20022 over files tells everything in files; each is taken in once and whole, or refused
-- whole with a reason, and what it told keeps an order without gaps (办法§15 资金结算).

create table bank_file (
    file_id uuid primary key,
    name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kind text not null check (kind in ('NOTICES', 'STATEMENT', 'STATUSES', 'UNREADABLE')),
    message_id text not null,
    state text not null check (state in ('TAKEN', 'REFUSED')),
    reasons text not null,
    received_at timestamptz not null,
    constraint a_no_says_why check ((state = 'REFUSED') = (reasons <> '')),
    constraint what_cannot_be_read_is_not_taken check (kind <> 'UNREADABLE' or state = 'REFUSED')
);
-- The same bytes are taken in once; a refused file may be handed in again once its reason is gone.
create unique index bank_file_is_taken_once on bank_file (sha256) where state = 'TAKEN';
create trigger bank_files_are_written_once before update or delete or truncate on bank_file
    for each statement execute function refuse_to_alter();

-- camt.054: deposits, in the order in which we took them in.
create table bank_file_notice (
    sequence bigint primary key check (sequence > 0),
    deposit_id text not null unique check (deposit_id <> ''),
    uscc text not null,
    amount_fen bigint not null check (amount_fen > 0),
    reference text not null,
    booked_on date not null,
    file_id uuid not null references bank_file (file_id)
);
create trigger bank_notices_are_written_once before update or delete or truncate on bank_file_notice
    for each statement execute function refuse_to_alter();

-- camt.053: the account as the bank states it, each statement beginning where the one before ended.
create table bank_file_statement (
    position integer primary key check (position > 0),
    statement_id text not null unique,
    stated_on date not null,
    opening_fen bigint not null,
    closing_fen bigint not null,
    file_id uuid not null references bank_file (file_id)
);
create trigger bank_statements_are_written_once before update or delete or truncate on bank_file_statement
    for each statement execute function refuse_to_alter();

create table bank_file_line (
    sequence bigint primary key check (sequence > 0),
    position integer not null references bank_file_statement (position),
    kind text not null check (kind in ('DEPOSIT', 'PAYMENT')),
    reference text not null check (reference <> ''),
    uscc text not null,
    amount_fen bigint not null check (amount_fen > 0)
);
create index bank_file_line_by_reference on bank_file_line (kind, reference);
create trigger bank_file_lines_are_written_once before update or delete or truncate on bank_file_line
    for each statement execute function refuse_to_alter();

create function statements_follow_one_another() returns trigger language plpgsql as $$
declare
    before_fen bigint;
    before_on date;
begin
    select closing_fen, stated_on into before_fen, before_on
        from bank_file_statement where position = new.position - 1;
    if new.position > 1 and before_fen is null
        or coalesce(before_fen, 0) <> new.opening_fen or before_on >= new.stated_on then
        raise exception 'statement % does not follow the one before it', new.statement_id
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger statements_follow_one_another before insert on bank_file_statement
    for each row execute function statements_follow_one_another();

create function statement_adds_up() returns trigger language plpgsql as $$
declare
    moved numeric;
begin
    select coalesce(sum(case kind when 'DEPOSIT' then amount_fen else -amount_fen end), 0) into moved
        from bank_file_line where position = new.position;
    if new.opening_fen + moved <> new.closing_fen then
        raise exception 'the lines of statement % do not lead from opening to closing', new.statement_id
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
-- Deferred: a statement and its lines are two statements' worth of rows, and only the commit sees them whole.
create constraint trigger statements_add_up after insert on bank_file_statement
    deferrable initially deferred for each row execute function statement_adds_up();

-- pain.001: what we ordered, byte for byte as it lies in the bank's folder. ISO ids hold 35 characters, a UUID has 36.
create table bank_order (
    end_to_end_id text primary key,
    wire_id text not null unique check (length(wire_id) between 1 and 35),
    to_uscc text not null,
    amount_fen bigint not null check (amount_fen > 0),
    document text not null check (document <> ''),
    status text not null check (status in ('PENDING', 'ACCEPTED', 'REFUSED')),
    written_at timestamptz not null,
    sent_at timestamptz,
    constraint only_what_was_sent_is_answered check (status = 'PENDING' or sent_at is not null)
);

create function orders_are_answered_once() returns trigger language plpgsql as $$
begin
    if old.status <> 'PENDING' and new.status <> old.status
        or (old.end_to_end_id, old.wire_id, old.to_uscc, old.amount_fen, old.document, old.written_at)
            <> (new.end_to_end_id, new.wire_id, new.to_uscc, new.amount_fen, new.document, new.written_at)
        or old.sent_at is not null and new.sent_at is distinct from old.sent_at then
        raise exception 'order % is written and answered once', old.end_to_end_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger orders_are_answered_once before update on bank_order
    for each row execute function orders_are_answered_once();
create trigger bank_orders_never_go before delete or truncate on bank_order
    for each statement execute function refuse_to_alter();
