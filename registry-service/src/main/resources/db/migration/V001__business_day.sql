-- Why: everything happens on a business date, which is data; the first is the day on which the 办法 came into force (§25).
create table business_day (
    only_row      boolean primary key default true check (only_row),
    business_date date not null,
    phase         text not null check (phase in ('OPEN', 'CLOSED'))
);

insert into business_day (business_date, phase) values ('2022-07-01', 'CLOSED');
