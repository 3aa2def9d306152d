-- Why: whether a unit may file a saving is the registry's fact, and what day it is the market's; both arrive as events.
create table unit (
    uscc           text primary key check (length(uscc) = 18),
    name           text not null,
    kind           text not null check (kind in ('PROVINCE', 'CITY', 'PROJECT', 'VOLUNTARY')),
    region_code    text not null check (region_code ~ '^[0-9]{6}$'),
    account_number text not null,
    approved_on    date not null,
    status         text not null check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED'))
);

-- Kept apart from the unit: the list of the carbon market may name somebody before the registry approves it.
create table ets_coverage (
    uscc    text not null check (length(uscc) = 18),
    year    integer not null,
    covered boolean not null,
    primary key (uscc, year)
);

-- An event about this unit could not be understood: nothing moves until a person has looked.
create table frozen_unit (
    uscc      text primary key,
    reason    text not null,
    frozen_at timestamptz not null
);

create table business_day (
    only_row      boolean primary key default true check (only_row),
    business_date date not null,
    phase         text not null check (phase in ('OPEN', 'CLOSED'))
);
insert into business_day (business_date, phase) values ('2022-07-01', 'CLOSED');
