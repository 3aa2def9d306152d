-- Why: whoever takes over a unit takes over its projects with the units bound to them (办法§10 合并、继承), and it must stay
-- visible whose they were before (办法§16 在线追溯).

-- Under whose code a project is told of, for ever: events of one project must not overtake each other.
alter table project add column filed_by text references participant;
update project set filed_by = uscc;
alter table project alter column filed_by set not null;

create table project_succession (
    id             bigint generated always as identity primary key,
    project_id     uuid   not null references project,
    from_uscc      text   not null references participant,
    to_uscc        text   not null references participant,
    -- The decision that closed the account.
    change_id      uuid   not null references account_change,
    -- The last entry of the ledger that touched the project's accounts before.
    after_entry    bigint not null check (after_entry >= 0),
    passed_on      date   not null,
    transaction_id xid8   not null default pg_current_xact_id(),
    constraint to_another check (to_uscc <> from_uscc),
    unique (project_id, change_id)
);
create index project_succession_in_order on project_succession (project_id, after_entry, id);
create trigger successions_stay before update or delete or truncate on project_succession
    for each statement execute function refuse_changing_what_was_said();

create function refuse_another_unit() returns trigger language plpgsql as $$
begin
    if new.filed_by <> old.filed_by or not exists (
        select 1 from project_succession s
        where s.project_id = new.id and s.from_uscc = old.uscc and s.to_uscc = new.uscc
          and s.transaction_id = pg_current_xact_id()) then
        raise exception 'project % passes to a successor only', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger projects_pass_to_successors_only after update of uscc, filed_by on project
    deferrable initially deferred for each row when (old.uscc <> new.uscc or old.filed_by <> new.filed_by)
    execute function refuse_another_unit();

-- A credential names the unit that carries the project out, so it is another's word once the project has passed.
alter table credential add column uscc text references participant;
update credential c set uscc = p.uscc from project p where p.id = c.project_id;
alter table credential alter column uscc set not null;
