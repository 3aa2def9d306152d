-- Why: 办法§6 shuts a region's gate by its targets, 办法§11 keeps units of the carbon market out.
create table region_target (
    id                   uuid primary key,
    region_code          text    not null check (region_code ~ '^[0-9]{6}$'),
    target_year          integer not null check (target_year between 2000 and 2100),
    energy_intensity_met boolean not null,
    coal_total_met       boolean not null,
    status               text    not null check (status in ('PROPOSED', 'RECORDED')),
    proposed_by          text    not null,
    approved_by          text,
    constraint recorded_by_somebody check ((status = 'RECORDED') = (approved_by is not null)),
    constraint four_eyes check (approved_by <> proposed_by)
);

create table ets_coverage (
    uscc          text    not null,
    coverage_year integer not null check (coverage_year between 2000 and 2100),
    covered       boolean not null,
    primary key (uscc, coverage_year)
);
