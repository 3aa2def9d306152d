-- Why: the hours of a trading day bind everybody, so no single person changes them (办法§16).

alter table proposal drop constraint proposal_subject_check;
alter table proposal add constraint proposal_subject_check check (subject in ('RULE', 'CALENDAR', 'TIMETABLE'));

create table timetable_change (
    number         bigint generated always as identity unique,
    proposal_id    uuid primary key references proposal (id),
    effective_from date not null
);
create table timetable_change_hour (
    proposal_id uuid not null references timetable_change (proposal_id),
    phase       text not null check (phase in ('PRE_OPEN', 'MORNING', 'LUNCH', 'AFTERNOON', 'CLOSING', 'CLOSED')),
    begins_at   time not null,
    primary key (proposal_id, phase),
    unique (proposal_id, begins_at)
);
create trigger timetable_change_stays before update or delete on timetable_change
    for each row execute function stays_as_written();
create trigger timetable_change_hour_stays before update or delete on timetable_change_hour
    for each row execute function stays_as_written();

-- The timetable that came with the program holds from the day the law came into force; every later one comes of a change.
alter table trading_timetable add column proposal_id uuid references proposal (id);
alter table trading_timetable add constraint timetable_comes_of_a_change
    check (proposal_id is not null or effective_from = date '2022-07-01');

create function hour_was_approved() returns trigger language plpgsql as $$
begin
    if new.proposal_id is null
        or not exists (select from timetable_change c join timetable_change_hour h using (proposal_id)
                           join proposal p on p.id = c.proposal_id
                        where p.id = new.proposal_id and p.status = 'APPROVED'
                          and (c.effective_from, h.phase, h.begins_at)
                              = (new.effective_from, new.phase, new.begins_at)) then
        raise exception 'nobody approved that change of the timetable' using errcode = 'NQ003';
    end if;
    if new.effective_from <= (select max(business_date) from trading_day) then
        raise exception '% does not lie ahead', new.effective_from using errcode = 'NQ003';
    end if;
    return new;
end $$;
create trigger trading_timetable_was_approved before insert on trading_timetable
    for each row execute function hour_was_approved();
create trigger trading_timetable_stays before update or delete on trading_timetable
    for each row execute function stays_as_written();
