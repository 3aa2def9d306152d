-- Why: an open account is restricted, wound up and closed along declared ways only, each by two persons (办法§16), and a
-- unit that enters carbon trading leaves by a window in which it may only sell (办法§11, AMB-11).
alter table participant drop constraint known_status;
alter table participant add constraint known_status check (status in ('APPLIED', 'RETURNED', 'PROPOSED', 'ACTIVE',
    'REJECTED', 'RESTRICTED', 'SUSPENDED', 'CLOSING', 'CLOSED'));
alter table participant drop constraint stopped_by_somebody;
alter table participant add constraint stopped_by_somebody check (
    (status in ('RETURNED', 'REJECTED', 'RESTRICTED', 'SUSPENDED', 'CLOSING', 'CLOSED'))
    = (stopped_by is not null and stop_reason is not null));
alter table participant drop constraint open_accounts_are_numbered_and_approved;
alter table participant add constraint open_accounts_are_numbered_and_approved check (
    (status in ('ACTIVE', 'RESTRICTED', 'SUSPENDED', 'CLOSING', 'CLOSED'))
    = (account_number is not null and approved_by is not null and proposed_by is not null
       and approved_on is not null));
alter table participant add column restricted_through date;
alter table participant add constraint only_a_restriction_has_a_last_day check (
    restricted_through is null or status = 'RESTRICTED');
create index participant_in_a_window on participant (restricted_through) where restricted_through is not null;

drop index one_authority_in_a_region;
create unique index one_authority_in_a_region on participant (kind, region_code)
    where kind in ('PROVINCE', 'CITY') and status not in ('REJECTED', 'CLOSED');

-- The ways between states. A way with a move needs a decision about this account in the same transaction. The
-- application's own table is AccountMove; a test compares.
create table account_state_path (
    from_status text not null,
    to_status   text not null,
    move        text,
    unique nulls not distinct (from_status, to_status, move)
);
insert into account_state_path values
    ('APPLIED', 'PROPOSED', null),
    ('APPLIED', 'RETURNED', null),
    ('APPLIED', 'REJECTED', null),
    ('PROPOSED', 'ACTIVE', null),
    ('PROPOSED', 'RETURNED', null),
    ('PROPOSED', 'REJECTED', null),
    ('RETURNED', 'APPLIED', null),
    ('RETURNED', 'REJECTED', null),
    ('REJECTED', 'APPLIED', null),
    ('ACTIVE', 'SUSPENDED', null),
    ('RESTRICTED', 'SUSPENDED', null),
    ('SUSPENDED', 'ACTIVE', null),
    ('ACTIVE', 'RESTRICTED', 'RESTRICT'),
    ('RESTRICTED', 'ACTIVE', 'LIFT_RESTRICTION'),
    ('RESTRICTED', 'SUSPENDED', 'END_WINDOW'),
    ('ACTIVE', 'CLOSING', 'BEGIN_CLOSING'),
    ('RESTRICTED', 'CLOSING', 'BEGIN_CLOSING'),
    ('SUSPENDED', 'CLOSING', 'BEGIN_CLOSING'),
    ('CLOSING', 'ACTIVE', 'ABANDON_CLOSING'),
    ('CLOSING', 'CLOSED', 'CLOSE');

create table account_change (
    id             uuid primary key,
    uscc           text not null references participant,
    move           text not null check (move in ('RESTRICT', 'LIFT_RESTRICTION', 'END_WINDOW', 'BEGIN_CLOSING',
        'ABANDON_CLOSING', 'CLOSE')),
    article        text not null check (article <> ''),
    reason         text not null check (reason <> ''),
    sells_through  date,
    closing_ground text check (closing_ground in ('CEASED', 'CARBON_MARKET', 'MERGER', 'INHERITANCE')),
    successor_uscc text references participant,
    status         text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'BY_LAW')),
    proposed_by    text not null,
    proposed_on    date not null,
    decided_by     text,
    decided_on     date,
    reject_reason  text,
    -- In which transaction it was last written: what changes the account stands in the same one.
    transaction_id xid8 not null default pg_current_xact_id(),
    constraint four_eyes check (status <> 'APPROVED' or decided_by <> proposed_by),
    constraint decided_by_somebody check (
        (status in ('APPROVED', 'REJECTED')) = (decided_by is not null and decided_on is not null)),
    constraint rejected_for_a_reason check ((status = 'REJECTED') = (reject_reason is not null)),
    constraint the_law_alone_decides_little check (
        status <> 'BY_LAW' or (proposed_by = 'system' and move in ('RESTRICT', 'END_WINDOW'))),
    constraint nobody_proposes_what_the_law_does check (move <> 'END_WINDOW' or status = 'BY_LAW'),
    constraint only_a_restriction_ends_by_itself check (sells_through is null or move = 'RESTRICT'),
    constraint closing_has_a_ground check ((move = 'BEGIN_CLOSING') = (closing_ground is not null)),
    constraint successors_succeed check (
        (successor_uscc is not null) = coalesce(closing_ground in ('MERGER', 'INHERITANCE'), false)
        and successor_uscc <> uscc)
);
create unique index one_open_change_of_an_account on account_change (uscc) where status = 'PROPOSED';
create index account_change_by_account on account_change (uscc, proposed_on);
create trigger decided_changes_stay before update or delete on account_change
    for each row when (old.status <> 'PROPOSED') execute function refuse_changing_what_was_said();

create function require_a_lawful_way() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from account_state_path p
        where p.from_status = old.status and p.to_status = new.status
          and (p.move is null or exists (
              select 1 from account_change c
              where c.uscc = new.uscc and c.move = p.move and c.status in ('APPROVED', 'BY_LAW')
                and c.transaction_id = pg_current_xact_id()))) then
        raise exception 'account % may not go from % to %', new.uscc, old.status, new.status
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger states_follow_their_ways after update of status on participant
    deferrable initially deferred for each row when (old.status <> new.status)
    execute function require_a_lawful_way();

create function require_application_first() returns trigger language plpgsql as $$
begin
    raise exception 'an account begins with an application' using errcode = 'check_violation';
end $$;
create trigger accounts_begin_with_an_application before insert on participant
    for each row when (new.status <> 'APPLIED') execute function require_application_first();

-- A closed account holds nothing. Its rows are locked first, so that units on their way to it are seen, or see it.
create function require_empty() returns trigger language plpgsql as $$
begin
    perform 1 from account
    where holder = new.uscc or holder in (select number from project where uscc = new.uscc)
    order by id for no key update;
    if exists (
        select 1 from account
        where balance <> 0 and kind not in ('RETIRED', 'EXPIRED')
          and (holder = new.uscc or holder in (select number from project where uscc = new.uscc))) then
        raise exception 'account % still holds units', new.uscc using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger closed_accounts_are_empty after update of status on participant
    deferrable initially deferred for each row when (new.status = 'CLOSED') execute function require_empty();

create function refuse_units_of_the_closed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from participant where uscc = new.holder and status = 'CLOSED') then
        raise exception 'account % is closed', new.holder using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger nothing_comes_to_the_closed before update of balance on account
    for each row when (new.balance > old.balance and new.kind in ('AVAILABLE', 'IN_TRADING', 'FROZEN', 'PLEDGED',
        'COURT_HELD'))
    execute function refuse_units_of_the_closed();

-- One more name besides those that are known, whichever these are.
do $$
declare
    known text := pg_get_constraintdef(oid) from pg_constraint
        where conrelid = 'rule_parameter'::regclass and conname = 'known_name';
begin
    alter table rule_parameter drop constraint known_name;
    execute 'alter table rule_parameter add constraint known_name '
        || replace(known, '''FINE_MULTIPLE_MOST''::text', '''FINE_MULTIPLE_MOST''::text, ''ETS_EXIT_DAYS''::text');
end $$;
insert into rule_parameter (id, name, parameter_value, effective_from, basis, confirmed, proposed_by, approved_by)
values ('01817eb0-0000-7000-8000-000000000051', 'ETS_EXIT_DAYS', 90, '2022-07-01',
    '待确认: 纳入碳排放权交易后仅可卖出的期限 (AMB-11)', false, 'seed', 'unconfirmed');
