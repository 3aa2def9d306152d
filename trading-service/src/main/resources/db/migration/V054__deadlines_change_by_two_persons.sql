-- Why: which dates are watched as deadlines decides whose buying is looked into, so no single person changes it (办法§16).

alter table proposal drop constraint proposal_subject_check;
alter table proposal add constraint proposal_subject_check
    check (subject in ('RULE', 'CALENDAR', 'TIMETABLE', 'DEADLINE'));

create table surveillance_deadline_change (
    number      bigint generated always as identity unique,
    proposal_id uuid primary key references proposal (id),
    date        date    not null,
    name_zh     text    not null check (name_zh <> ''),
    name_en     text    not null check (name_en <> ''),
    watched     boolean not null
);
create trigger surveillance_deadline_change_stays before update or delete on surveillance_deadline_change
    for each row execute function stays_as_written();

create function deadline_was_approved() returns trigger language plpgsql as $$
declare
    changed date := case tg_op when 'DELETE' then old.date else new.date end;
begin
    if tg_op = 'UPDATE'
        or tg_op = 'DELETE' and not exists (
            select from surveillance_deadline_change c join proposal p on p.id = c.proposal_id
             where p.status = 'APPROVED' and c.date = old.date)
        or tg_op = 'INSERT' and not exists (
            select from surveillance_deadline_change c join proposal p on p.id = c.proposal_id
             where p.status = 'APPROVED' and c.watched and p.basis = new.basis
               and (c.date, c.name_zh, c.name_en) = (new.date, new.name_zh, new.name_en)) then
        raise exception 'nobody approved that change of the deadlines' using errcode = 'NQ003';
    end if;
    if changed <= (select max(business_date) from trading_day) then
        raise exception '% does not lie ahead', changed using errcode = 'NQ003';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger surveillance_deadline_was_approved before insert or update or delete on surveillance_deadline
    for each row execute function deadline_was_approved();
