-- Why: a year's quota is given to many units by one table that two persons answer for: a share of it beforehand, the
-- rest by the verified outputs (办法§3 划拨, 预发与多退少补).
create sequence allocation_number;

create table allocation (
    id              uuid primary key,
    number          text    not null unique,
    allocation_year integer not null check (allocation_year between 2000 and 2100),
    instrument      text    not null check (instrument in ('ENERGY', 'COAL')),
    status          text    not null check (status in ('PROPOSED', 'REJECTED', 'PRE_ISSUED', 'VERIFIED', 'TRUED_UP')),
    proposed_by     text    not null,
    approved_by     text,
    pre_issued_on   date,
    rejected_by     text,
    reject_reason   text,
    filed_by        text,
    trued_up_by     text,
    trued_up_on     date,
    unique (id, allocation_year, instrument),
    constraint four_eyes check (approved_by <> proposed_by),
    constraint four_eyes_again check (trued_up_by <> filed_by),
    constraint approved_by_somebody check (
        (status in ('PRE_ISSUED', 'VERIFIED', 'TRUED_UP')) = (approved_by is not null and pre_issued_on is not null)),
    constraint rejected_for_a_reason check ((status = 'REJECTED') = (rejected_by is not null and reject_reason is not null)),
    constraint filed_by_somebody check ((status in ('VERIFIED', 'TRUED_UP')) = (filed_by is not null)),
    constraint trued_up_by_somebody check ((status = 'TRUED_UP') = (trued_up_by is not null and trued_up_on is not null))
);

create table allocation_line (
    allocation_id   uuid    not null,
    allocation_year integer not null,
    instrument      text    not null,
    uscc            text    not null references participant,
    region_code     text    not null,
    quantity        bigint  not null check (quantity > 0),
    expected_output numeric not null check (expected_output > 0),
    live            boolean not null default true,
    entitled        bigint,
    pre_deducted    bigint,
    verified_output numeric check (verified_output >= 0),
    determined      bigint check (determined >= 0),
    added           bigint,
    added_deducted  bigint,
    returned        bigint,
    owed            bigint,
    return_movement uuid references movement_order,
    primary key (allocation_id, uscc),
    foreign key (allocation_id, allocation_year, instrument) references allocation (id, allocation_year, instrument),
    constraint given_beforehand_in_full check (
        (entitled is null) = (pre_deducted is null) and entitled between 0 and quantity
        and pre_deducted between 0 and entitled),
    constraint trued_up_adds_up check (
        num_nulls(determined, added, added_deducted, returned, owed) in (0, 5)
        and determined = entitled + added - returned - owed
        and added_deducted between 0 and added and returned >= 0 and owed >= 0
        and (added = 0 or returned + owed = 0)),
    constraint trued_up_by_an_output check (determined is null or verified_output is not null),
    constraint returned_by_an_order check ((coalesce(returned, 0) > 0) = (return_movement is not null))
);
create unique index one_allocation_for_a_unit_and_year on allocation_line (uscc, instrument, allocation_year) where live;

-- An allocated issuance names its table, and only a unit of that table receives it.
alter table issuance add column allocation_id uuid;
alter table issuance add constraint allocated_to_a_unit_of_the_table
    foreign key (allocation_id, uscc) references allocation_line (allocation_id, uscc);
create index issuance_by_allocation on issuance (allocation_id, uscc) where allocation_id is not null;
