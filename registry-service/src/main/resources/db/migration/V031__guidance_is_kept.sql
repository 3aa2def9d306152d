-- Why: 窗口指导 (办法§6) is spoken through a window; what was said and answered stays.
create table guidance_note (
    id          uuid primary key,
    region_code text not null check (region_code ~ '^[0-9]{6}$'),
    subject     text not null check (subject <> ''),
    body        text not null check (body <> ''),
    author      text not null,
    written_on  date not null,
    answer      text check (answer <> ''),
    answered_by text,
    answered_on date,
    constraint answered_by_somebody check (
        (answer is null) = (answered_by is null) and (answer is null) = (answered_on is null))
);
create index guidance_note_by_region on guidance_note (region_code, id);

create function guidance_stays_as_written() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answer is not null
            or (old.region_code, old.subject, old.body, old.author, old.written_on)
                is distinct from (new.region_code, new.subject, new.body, new.author, new.written_on) then
        raise exception 'guidance note % stays as it was written', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger guidance_stays before update or delete on guidance_note
    for each row execute function guidance_stays_as_written();
