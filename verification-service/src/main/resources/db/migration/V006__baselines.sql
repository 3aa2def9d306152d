-- Why: a saving is measured against what was on file before the works began, and nothing filed later counts (586号).
create sequence baseline_number;

create table baseline (
    id             uuid primary key,
    number         text not null unique,
    uscc           text not null references unit (uscc),
    region_code    text not null check (region_code ~ '^[0-9]{6}$'),
    measure        text not null check (measure <> ''),
    instrument     text not null check (instrument in ('ENERGY', 'COAL')),
    works_start_on date not null,
    output_unit    text not null check (output_unit <> ''),
    report_id      uuid not null unique references energy_report (id),
    base_quantity  bigint not null check (base_quantity > 0),
    submitted_on   date not null,
    submitted_by   text not null,
    verifier_uscc  text references verifier (uscc),
    state          text not null check (state in ('SUBMITTED', 'FILED', 'AUDITED', 'CONFIRMED')),
    filed_on       date,
    filed_by       text,
    filing_comment text,
    constraint verifier_is_a_third_party check (verifier_uscc <> uscc),
    constraint filed_before_the_works check (filed_on < works_start_on),
    constraint filed_by_somebody_else check (filed_by <> submitted_by),
    constraint filing_is_whole check ((state = 'SUBMITTED') = (filed_on is null) and (filed_on is null) = (filed_by is null)
        and (filed_on is null) = (filing_comment is null)),
    constraint audited_by_the_commissioned check (state in ('SUBMITTED', 'FILED') or verifier_uscc is not null),
    -- The same works are not filed twice for the same instrument.
    constraint one_measure_once unique (uscc, instrument, measure, works_start_on),
    -- What an audit leans on.
    unique (id, uscc, region_code, instrument, base_quantity)
);
create index baseline_by_unit on baseline (uscc, id);
create index baseline_by_region on baseline (region_code, id);
create index baseline_by_verifier on baseline (verifier_uscc, id);
