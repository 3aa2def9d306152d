-- Why: units that were owed and not there are taken from the next allocation (多退少补, 下一年度扣减), never forgotten.
create table next_year_deduction (
    id         uuid primary key,
    uscc       text    not null references participant,
    instrument text    not null check (instrument in ('ENERGY', 'COAL')),
    of_year    integer not null check (of_year between 2000 and 2100),
    quantity   bigint  not null check (quantity > 0),
    taken      bigint  not null default 0,
    ground     text    not null check (ground <> ''),
    constraint never_more_than_is_owed check (taken between 0 and quantity)
);
create index next_year_deduction_open on next_year_deduction (instrument, uscc) where taken < quantity;

-- What is owed stays, and what was paid of it is not taken back.
create function refuse_forgetting_a_deduction() returns trigger language plpgsql as $$
begin
    raise exception 'deduction % is owed and only paid off', old.id using errcode = 'check_violation';
end $$;
create trigger deductions_are_only_paid_off before update on next_year_deduction
    for each row when (new.quantity <> old.quantity or new.uscc <> old.uscc or new.instrument <> old.instrument
        or new.of_year <> old.of_year or new.taken < old.taken)
    execute function refuse_forgetting_a_deduction();
create trigger deductions_stay before delete on next_year_deduction
    for each row execute function refuse_forgetting_a_deduction();
