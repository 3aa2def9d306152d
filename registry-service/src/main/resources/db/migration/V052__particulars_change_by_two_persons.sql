-- Why: who acts for an account decides over its units, so that is changed by two persons, and changes are recorded (办法§10).
create table particulars_change (
    id               uuid primary key,
    uscc             text not null references participant,
    name             text not null check (name <> ''),
    controlling_uscc text check (controlling_uscc <> uscc),
    reason           text not null check (reason <> ''),
    status           text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by      text not null,
    proposed_on      date not null,
    decided_by       text,
    decided_on       date,
    reject_reason    text,
    constraint four_eyes check (status <> 'APPROVED' or decided_by <> proposed_by),
    constraint decided_by_somebody check (
        (status <> 'PROPOSED') = (decided_by is not null and decided_on is not null)),
    constraint rejected_for_a_reason check ((status = 'REJECTED') = (reject_reason is not null))
);
create unique index one_open_change_of_particulars on particulars_change (uscc) where status = 'PROPOSED';
create trigger decided_changes_stay before update or delete on particulars_change
    for each row when (old.status <> 'PROPOSED') execute function refuse_changing_what_was_said();

create table particulars_representative (
    change_id   uuid not null references particulars_change,
    username    text not null,
    full_name   text not null,
    rights      text not null check (rights <> ''),
    person_hash text not null check (person_hash ~ '^[0-9a-f]{64}$'),
    primary key (change_id, username)
);
create trigger representatives_stay_as_proposed before update or delete or truncate on particulars_representative
    for each statement execute function refuse_changing_what_was_said();
