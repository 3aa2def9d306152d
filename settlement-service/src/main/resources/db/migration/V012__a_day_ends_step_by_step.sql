-- Why: a day ends step by step however often it is interrupted, and what is owed to whom at its end is signed, so that
-- each participant can check that its balance is counted (办法§16).

create table day_end (
    business_date date primary key,
    begun_at timestamptz not null,
    waiting_for text not null default ''
);
create table day_end_step (
    business_date date not null references day_end (business_date),
    step text not null check (step in
        ('TRADES_CONCLUDED', 'PAYMENTS_ANSWERED', 'OBJECTIONS_DECIDED', 'TRIAL_BALANCE', 'THREE_WAY_CHECK',
         'MONEY_STATEMENT')),
    position smallint not null,
    detail text not null,
    done_at timestamptz not null,
    primary key (business_date, step),
    unique (business_date, position)
);
create trigger steps_are_done_once before update or delete or truncate on day_end_step
    for each statement execute function refuse_to_alter();

create function steps_follow_one_another() returns trigger language plpgsql as $$
begin
    if new.position <> 1 + (select count(*) from day_end_step where business_date = new.business_date) then
        raise exception 'step % of % is not the next one', new.step, new.business_date using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger steps_follow_one_another before insert on day_end_step
    for each row execute function steps_follow_one_another();

-- The bank's statement of our account as it was read, line by line.
create table bank_line (
    sequence bigint primary key check (sequence > 0),
    kind text not null check (kind in ('DEPOSIT', 'PAYMENT')),
    reference text not null,
    uscc text not null,
    amount_fen bigint not null check (amount_fen > 0)
);
create index bank_line_by_reference on bank_line (kind, reference);
create trigger bank_lines_are_written_once before update or delete or truncate on bank_line
    for each statement execute function refuse_to_alter();

-- What the three-way check found, line by line. A line stops its account until a person has looked at it.
create table reconciliation_difference (
    business_date date not null,
    line text not null,
    uscc text not null,
    one_fen bigint,
    other_fen bigint,
    primary key (business_date, line, uscc)
);

-- The signed statement of what is owed to whom, at the end of a day.
create table money_statement (
    business_date date primary key,
    as_of timestamptz not null,
    accounts bigint not null check (accounts >= 0),
    total_fen bigint not null check (total_fen >= 0),
    root text not null check (root ~ '^[0-9a-f]{64}$'),
    document text not null,
    key_id text not null,
    algorithm text not null,
    public_key text not null,
    signature text not null
);
create table money_statement_leaf (
    business_date date not null references money_statement (business_date),
    position integer not null check (position >= 0),
    uscc text not null,
    balance_fen bigint not null check (balance_fen >= 0),
    salt text not null check (salt ~ '^[0-9a-f]{32}$'),
    primary key (business_date, position),
    unique (business_date, uscc)
);
create trigger statements_are_written_once before update or delete or truncate on money_statement
    for each statement execute function refuse_to_alter();
create trigger leaves_are_written_once before update or delete or truncate on money_statement_leaf
    for each statement execute function refuse_to_alter();

-- A stopped account goes on when two persons have looked at why it was stopped.
create table freeze_release (
    release_id uuid primary key,
    uscc text not null,
    event_id text not null,
    basis text not null check (basis <> ''),
    state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reject_reason text,
    constraint four_eyes check (decided_by <> proposed_by),
    constraint a_decision_has_its_person check ((state <> 'PROPOSED') = (decided_by is not null)
        and (decided_by is null) = (decided_at is null)),
    constraint a_no_says_why check (state <> 'REJECTED' or reject_reason is not null)
);
create trigger releases_never_go before delete or truncate on freeze_release
    for each statement execute function refuse_to_alter();
