-- Why: a new 两高 project buys a quantity fixed by 办法§14 once it passed joint review (办法§11).
create sequence project_number;

create table project (
    id                       uuid primary key,
    number                   text    not null unique,
    uscc                     text    not null references participant,
    name                     text    not null,
    region_code              text    not null,
    energy_increase_tce      numeric not null check (energy_increase_tce >= 0),
    energy_per_added_value   numeric not null check (energy_per_added_value > 0),
    coal_increase_t          numeric not null check (coal_increase_t >= 0),
    coal_use                 text    not null
        check (coal_use in ('NONE', 'REPLACEMENT', 'RAW_MATERIAL', 'DISPATCHED_POWER')),
    energy_purchase_quantity bigint  not null check (energy_purchase_quantity >= 0),
    coal_purchase_quantity   bigint  not null check (coal_purchase_quantity >= 0),
    rule_version             text    not null,
    arithmetic               text    not null,
    joint_review             text    not null check (joint_review in ('PENDING', 'PASSED', 'REFUSED')),
    review_document          text,
    reviewed_on              date,
    constraint reviewed_with_a_document check (
        (joint_review <> 'PENDING') = (review_document is not null and reviewed_on is not null)),
    constraint coal_is_bought_for_replacement_only check (coal_use = 'REPLACEMENT' or coal_purchase_quantity = 0)
);
create index project_by_holder on project (uscc, number);
create index project_by_region on project (region_code, number);
