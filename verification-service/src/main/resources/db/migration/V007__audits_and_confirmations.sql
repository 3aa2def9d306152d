-- Why: one saving is audited by one independent body and confirmed once, and the database itself refuses anything else.
create table audit (
    id              uuid primary key,
    baseline_id     uuid not null,
    uscc            text not null,
    region_code     text not null,
    instrument      text not null,
    base_quantity   bigint not null,
    verifier_uscc   text not null references verifier (uscc),
    report_sha256   text not null check (report_sha256 ~ '^[0-9a-f]{64}$'),
    report_id       uuid not null unique references energy_report (id),
    saving_tce      numeric not null,
    saving_coal_t   numeric not null,
    saving          numeric not null,
    saving_quantity bigint not null check (saving_quantity > 0),
    arithmetic      text not null,
    audited_on      date not null,
    audited_by      text not null,
    state           text not null check (state in ('REPORTED', 'CONFIRMED', 'REJECTED')),
    rejected_on     date,
    rejected_by     text,
    reason          text,
    foreign key (baseline_id, uscc, region_code, instrument, base_quantity)
        references baseline (id, uscc, region_code, instrument, base_quantity),
    constraint auditor_is_a_third_party check (verifier_uscc <> uscc),
    constraint saving_is_the_instruments
        check (saving = case instrument when 'ENERGY' then saving_tce else saving_coal_t end),
    constraint saving_is_rounded_down_and_capped check (saving_quantity = least(floor(saving), base_quantity)),
    constraint rejection_is_whole check ((state = 'REJECTED') = (rejected_on is not null)
        and (rejected_on is null) = (rejected_by is null) and (rejected_on is null) = (reason is null)),
    -- What a confirmation leans on.
    unique (id, baseline_id, uscc, saving_quantity, audited_by)
);
create unique index one_audit_at_a_time on audit (baseline_id) where state <> 'REJECTED';
create unique index one_report_one_saving on audit (uscc, instrument, report_sha256) where state <> 'REJECTED';
create index audit_by_unit on audit (uscc, id);
create index audit_by_region on audit (region_code, id);
create index audit_by_verifier on audit (verifier_uscc, id);

create sequence confirmation_number;

create table confirmation (
    id              uuid primary key,
    number          text not null unique,
    audit_id        uuid not null unique,
    baseline_id     uuid not null unique references baseline (id),
    uscc            text not null,
    region_code     text not null,
    instrument      text not null check (instrument in ('ENERGY', 'COAL')),
    quantity        bigint not null,
    verifier_uscc   text not null references verifier (uscc),
    report_sha256   text not null,
    factor_standard text not null check (factor_standard <> ''),
    audited_by      text not null,
    issued_on       date not null,
    issued_by       text not null,
    comment         text not null,
    -- Exactly what was audited: neither another quantity nor another unit.
    foreign key (audit_id, baseline_id, uscc, quantity, audited_by)
        references audit (id, baseline_id, uscc, saving_quantity, audited_by),
    constraint auditor_does_not_confirm check (issued_by <> audited_by)
);
create index confirmation_by_unit on confirmation (uscc, id);
create index confirmation_by_region on confirmation (region_code, id);
create index confirmation_by_verifier on confirmation (verifier_uscc, id);

create trigger confirmation_stays before update or delete on confirmation
    for each row execute function refuse_change();
