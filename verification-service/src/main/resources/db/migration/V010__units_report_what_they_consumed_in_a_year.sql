-- Why: units perform each year for their verified consumption (方案二(四)); it is found by an independent body and accepted
-- by the city, and what was accepted stays (办法§19, §21).
create sequence consumption_number;

create table consumption_report (
    id            uuid primary key,
    number        text    not null unique,
    uscc          text    not null references unit (uscc),
    region_code   text    not null check (region_code ~ '^[0-9]{6}$'),
    report_year   integer not null check (report_year between 2000 and 2999),
    verifier_uscc text    not null references verifier (uscc),
    declared_id   uuid    not null unique references energy_report (id),
    declared_on   date    not null,
    declared_by   text    not null,
    state         text    not null check (state in ('REPORTED', 'VERIFIED', 'RETURNED', 'ACCEPTED')),
    verified_id   uuid unique references energy_report (id),
    report_sha256 text check (report_sha256 ~ '^[0-9a-f]{64}$'),
    verified_on   date,
    verified_by   text,
    return_reason text,
    accepted_on   date,
    accepted_by   text,
    constraint one_report_of_a_year unique (uscc, report_year),
    constraint the_year_is_over check (extract(year from declared_on) > report_year),
    constraint verifier_is_a_third_party check (verifier_uscc <> uscc),
    constraint finding_is_whole check (
        num_nulls(verified_id, report_sha256, verified_on, verified_by) = case state when 'REPORTED' then 4 else 0 end),
    constraint returned_for_a_reason check ((state = 'RETURNED') = (return_reason is not null)),
    constraint acceptance_is_whole check (
        num_nulls(accepted_on, accepted_by) = case state when 'ACCEPTED' then 0 else 2 end),
    constraint verifier_does_not_accept check (accepted_by <> verified_by)
);
create index consumption_by_unit on consumption_report (uscc, id);
create index consumption_by_region on consumption_report (region_code, id);
create index consumption_by_verifier on consumption_report (verifier_uscc, id);

create trigger accepted_consumption_stays before update or delete on consumption_report
    for each row when (old.state = 'ACCEPTED') execute function refuse_change();
