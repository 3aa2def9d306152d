-- Why: who did not perform is to be known to the credit platform when it is known here, and not when somebody asks
-- (方案二(四), 办法§24). The records are numbered without gaps already, so how far it was told is one number.
create table sharing.credit_push (
    only_row          boolean     primary key default true check (only_row),
    delivered_through bigint      not null default 0 check (delivered_through >= 0),
    delivered_at      timestamptz,
    next_attempt_at   timestamptz not null default '-infinity',
    failures          integer     not null default 0 check (failures >= 0),
    last_failure      text,
    failing_since     timestamptz,
    constraint a_failure_says_why check ((failures > 0) = (last_failure is not null)
        and (failures > 0) = (failing_since is not null))
);
insert into sharing.credit_push default values;

create function sharing.what_was_told_stays_told() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.delivered_through not in (old.delivered_through, old.delivered_through + 1) then
        raise exception 'the credit platform was told through %, one after the other', old.delivered_through
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger told_one_after_the_other before update or delete on sharing.credit_push
    for each row execute function sharing.what_was_told_stays_told();
