-- Why: what is charged binds every seller, so no single person changes it, and never for a day on which people have
-- traded by the old rate (办法§15, §16).

create table tariff_change (
    change_id uuid primary key,
    effective_from date not null,
    per_ten_thousand integer not null check (per_ten_thousand between 0 and 10000),
    tariff_status text not null check (tariff_status in ('CONFIRMED', 'UNCONFIRMED')),
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
    constraint a_no_says_why check ((state = 'REJECTED') = (reject_reason is not null))
);

create function tariff_change_is_decided_once() returns trigger language plpgsql as $$
begin
    if old.state <> 'PROPOSED'
        or (old.change_id, old.effective_from, old.per_ten_thousand, old.tariff_status, old.basis, old.proposed_by, old.proposed_at)
            is distinct from (new.change_id, new.effective_from, new.per_ten_thousand, new.tariff_status, new.basis,
                new.proposed_by, new.proposed_at) then
        raise exception 'a change of the fee is decided once and never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tariff_changes_are_decided_once before update on tariff_change
    for each row execute function tariff_change_is_decided_once();
create trigger tariff_changes_never_go before delete or truncate on tariff_change
    for each statement execute function refuse_to_alter();

-- The tariff that came with the program holds from the day the law came into force; every later one comes of a change.
alter table fee_tariff add column change_id uuid unique references tariff_change (change_id);
alter table fee_tariff add constraint comes_of_a_change
    check (change_id is not null or effective_from = date '2022-07-01');

create function tariff_was_approved() returns trigger language plpgsql as $$
begin
    if new.change_id is not null and not exists (select from tariff_change c
            where c.change_id = new.change_id and c.state = 'APPROVED'
                and (c.effective_from, c.per_ten_thousand, c.tariff_status, c.basis)
                    = (new.effective_from, new.per_ten_thousand, new.status, new.basis)) then
        raise exception 'a fee tariff comes of an approved change' using errcode = 'restrict_violation';
    end if;
    if new.effective_from <= (select business_date from business_day) then
        raise exception 'a fee tariff begins on a day that is still to come' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tariffs_were_approved before insert on fee_tariff
    for each row execute function tariff_was_approved();
create trigger tariffs_are_written_once before update or delete or truncate on fee_tariff
    for each statement execute function refuse_to_alter();
