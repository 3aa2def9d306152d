-- Why: a figure of the rules and a day of the calendar bind everybody, so no single person changes them (办法§16).

create table proposal (
    id          uuid primary key,
    subject     text        not null check (subject in ('RULE', 'CALENDAR')),
    basis       text        not null check (basis <> ''),
    status      text        not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by text        not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    reason      text,
    -- Whether the approved change stands in the market's journal, from where the public learns of it.
    told        boolean     not null,
    constraint four_eyes check (decided_by <> proposed_by),
    check ((status = 'PROPOSED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((status = 'REJECTED') = (reason is not null)),
    check (status = 'APPROVED' or not told)
);
create index proposal_waiting on proposal (subject) where status = 'APPROVED' and not told;

-- A decision is final, and what was proposed is what was decided on.
create function decided_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status <> 'PROPOSED' and
        (old.status, old.decided_by, old.decided_at, old.reason)
            is distinct from (new.status, new.decided_by, new.decided_at, new.reason)
        or (old.id, old.subject, old.basis, old.proposed_by, old.proposed_at)
            is distinct from (new.id, new.subject, new.basis, new.proposed_by, new.proposed_at) then
        raise exception 'a proposal is decided once and never rewritten' using errcode = 'NQ002';
    end if;
    return new;
end $$;
create trigger proposal_is_decided_once before update or delete on proposal
    for each row execute function decided_once();

create table rule_change (
    number         bigint generated always as identity unique,
    proposal_id    uuid primary key references proposal (id),
    name           text   not null,
    value          bigint not null check (value >= 0),
    effective_from date   not null
);
create trigger rule_change_stays before update or delete on rule_change
    for each row execute function stays_as_written();

-- Figures that came with the program hold from the day the law came into force; every later one comes of a change.
alter table rule_parameter add column proposal_id uuid unique references proposal (id);
alter table rule_parameter add constraint comes_of_a_change
    check (proposal_id is not null or effective_from = date '2022-07-01');

create function figure_was_approved() returns trigger language plpgsql as $$
begin
    if new.proposal_id is null then
        return new;
    end if;
    if not exists (select from rule_change c join proposal p on p.id = c.proposal_id
                    where p.id = new.proposal_id and p.status = 'APPROVED'
                      and (c.name, c.value, c.effective_from) = (new.name, new.value, new.effective_from)) then
        raise exception 'nobody approved % = %', new.name, new.value using errcode = 'NQ003';
    end if;
    if new.effective_from <= (select max(business_date) from trading_day) then
        raise exception '% does not lie ahead', new.effective_from using errcode = 'NQ003';
    end if;
    return new;
end $$;
create trigger rule_parameter_was_approved before insert on rule_parameter
    for each row execute function figure_was_approved();
create trigger rule_parameter_stays before update or delete on rule_parameter
    for each row execute function stays_as_written();

create table calendar_change (
    number      bigint generated always as identity unique,
    proposal_id uuid primary key references proposal (id)
);
create table calendar_change_day (
    proposal_id uuid not null references calendar_change (proposal_id),
    date        date not null,
    kind        text not null check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY', 'ORDINARY')),
    name        text not null,
    primary key (proposal_id, date),
    constraint make_up_on_weekends check (kind <> 'MAKE_UP_WORKDAY' or extract(isodow from date) in (6, 7))
);
create trigger calendar_change_stays before update or delete on calendar_change_day
    for each row execute function stays_as_written();

-- A day that was a holiday and is one no longer stays as an ordinary day: the table shows who decided that.
alter table market_holiday drop constraint market_holiday_kind_check;
alter table market_holiday add constraint market_holiday_kind_check
    check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY', 'ORDINARY'));
alter table market_holiday add column proposal_id uuid references proposal (id);

create function day_was_approved() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.proposal_id is null
        or not exists (select from calendar_change_day d join proposal p on p.id = d.proposal_id
                        where p.id = new.proposal_id and p.status = 'APPROVED'
                          and (d.date, d.kind, d.name) = (new.date, new.kind, new.name)) then
        raise exception 'nobody approved that change of the calendar' using errcode = 'NQ003';
    end if;
    if new.date <= (select max(business_date) from trading_day) then
        raise exception '% does not lie ahead', new.date using errcode = 'NQ003';
    end if;
    return new;
end $$;
create trigger market_holiday_was_approved before insert or update or delete on market_holiday
    for each row execute function day_was_approved();
