-- Why: what a unit consumed in a year is found by a third party and accepted by the city in verification; obligations come
-- from there (方案二(四)), and a table by file only where that is not done yet.
create table verified_consumption (
    report_number    text    primary key,
    uscc             text    not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    region_code      text    not null check (region_code ~ '^[0-9]{6}$'),
    consumption_year integer not null,
    energy_tce       numeric not null check (energy_tce >= 0),
    coal_t           numeric not null check (coal_t >= 0),
    report_sha256    text    not null check (report_sha256 ~ '^[0-9a-f]{64}$'),
    accepted_on      date    not null,
    constraint one_result_of_a_year unique (uscc, consumption_year)
);
create index verified_consumption_by_year on verified_consumption (consumption_year, region_code, uscc);
create trigger verified_consumption_stays before update or delete or truncate on verified_consumption
    for each statement execute function refuse_changing_what_was_said();
