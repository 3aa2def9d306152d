-- Why: a saving is only worth what its inputs are: they are kept as they came, each beside the row it was computed with.
create table energy_report (
    id         uuid primary key,
    factors_on date not null,
    output     numeric not null check (output > 0),
    energy_tce numeric not null check (energy_tce >= 0),
    coal_t     numeric not null check (coal_t >= 0)
);

create table energy_line (
    report_id   uuid not null references energy_report (id),
    position    integer not null check (position >= 0),
    energy_code text not null,
    factor_from date not null,
    amount      numeric not null check (amount >= 0),
    low_heat    numeric check (low_heat > 0),
    factor      numeric not null check (factor > 0),
    derivation  text not null,
    primary key (report_id, position),
    foreign key (energy_code, factor_from) references energy_factor (code, effective_from),
    -- A figure that was computed says from what.
    check ((low_heat is null) = (derivation = ''))
);

create trigger energy_report_stays before update or delete on energy_report
    for each row execute function refuse_change();
create trigger energy_line_stays before update or delete on energy_line
    for each row execute function refuse_change();
