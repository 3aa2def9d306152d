-- Why: who takes part of its own will performs each year, and what follows if it does not is decided by two persons,
-- told to everybody and computed so that anybody can compute it again (方案二(四), 办法§19, §24).
create table market_day (
    business_date date   not null,
    instrument    text   not null check (instrument in ('ENERGY', 'COAL')),
    close_fen     bigint not null check (close_fen > 0),
    quantity      bigint not null check (quantity >= 0),
    amount_fen    bigint not null check (amount_fen >= 0),
    primary key (instrument, business_date)
);

create sequence compliance_number;

create table compliance_cycle (
    id             uuid primary key,
    number         text    not null unique,
    cycle_year     integer not null check (cycle_year between 2000 and 2100),
    instrument     text    not null check (instrument in ('ENERGY', 'COAL')),
    due_on         date    not null,
    price_from     date    not null,
    price_through  date    not null,
    status         text    not null check (status in ('PROPOSED', 'OPEN', 'RECKONED', 'ORDERED')),
    proposed_by    text    not null,
    approved_by    text,
    reckoned_on    date,
    order_until    date,
    order_document text,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint opened_by_somebody check ((status = 'PROPOSED') = (approved_by is null)),
    constraint reckoned_when_it_is_over check (
        (status in ('RECKONED', 'ORDERED')) = (reckoned_on is not null) and reckoned_on > due_on),
    constraint ordered_by_a_document check (
        (status = 'ORDERED') = (order_until is not null and order_document is not null) and order_until > reckoned_on),
    constraint after_the_year check (extract(year from due_on) > cycle_year),
    constraint prices_of_a_span check (price_through >= price_from)
);
create unique index one_cycle_of_a_year on compliance_cycle (cycle_year, instrument) where status <> 'PROPOSED';

create table compliance_notice (
    id              uuid primary key,
    cycle_id        uuid not null references compliance_cycle,
    kind            text not null check (kind in ('POSTPONEMENT', 'ORDER_TO_COMPLY')),
    until           date not null,
    document_number text not null check (document_number <> ''),
    reason          text not null check (reason <> ''),
    proposed_by     text not null,
    approved_by     text,
    issued_on       date,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint issued_by_somebody check ((approved_by is null) = (issued_on is null))
);

create table consumption_import (
    id          uuid primary key,
    cycle_id    uuid not null references compliance_cycle,
    status      text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by text not null,
    decided_by  text,
    constraint four_eyes check (status <> 'APPROVED' or decided_by <> proposed_by),
    constraint decided_by_somebody check ((status = 'PROPOSED') = (decided_by is null))
);

create table obligation (
    id            uuid primary key,
    cycle_id      uuid    not null references compliance_cycle,
    import_id     uuid    not null references consumption_import,
    state         text    not null check (state in ('PROPOSED', 'OWED', 'REJECTED')),
    uscc          text    not null references participant,
    name          text    not null,
    region_code   text    not null,
    consumption   numeric not null check (consumption > 0),
    report_sha256 text    not null check (report_sha256 ~ '^[0-9a-f]{64}$'),
    quantity      bigint  not null,
    missing       bigint check (missing between 0 and quantity),
    constraint one_unit_for_each_consumed_rounded_up check (quantity = ceil(consumption)),
    constraint only_what_is_owed_is_missing check (missing is null or state = 'OWED')
);
create unique index one_obligation_of_a_unit on obligation (cycle_id, uscc) where state <> 'REJECTED';
create index obligation_by_import on obligation (import_id);

-- An order that surrenders; what counts of it is what is posted and not reversed.
create table surrender (
    movement_id   uuid primary key references movement_order,
    obligation_id uuid not null references obligation
);
create index surrender_by_obligation on surrender (obligation_id);
create index movement_order_by_before on movement_order (of_movement) where of_movement is not null;

create view surrendered as
select s.obligation_id, m.posted_on as on_date, m.quantity
from surrender s join movement_order m on m.id = s.movement_id
where m.status = 'POSTED'
union all
select s.obligation_id, r.posted_on, -r.quantity
from surrender s join movement_order r on r.of_movement = s.movement_id
where r.kind = 'REVERSE' and r.status = 'POSTED';

create table sanction (
    obligation_id    uuid primary key references obligation,
    excess           bigint  not null check (excess > 0),
    price_amount_fen bigint  not null check (price_amount_fen >= 0),
    price_quantity   bigint  not null check (price_quantity > 0),
    multiple         numeric not null check (multiple > 0),
    fine_fen         bigint  not null,
    document_number  text    not null check (document_number <> ''),
    proposed_by      text    not null,
    approved_by      text,
    decided_on       date,
    deducted         bigint check (deducted >= 0),
    next_year        bigint check (next_year >= 0),
    movement_id      uuid references movement_order,
    deduction_id     uuid references next_year_deduction,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint decided_in_full check (num_nulls(approved_by, decided_on, deducted, next_year) in (0, 4)),
    constraint takes_what_is_missing check (deducted + next_year = excess),
    constraint deducted_by_an_order check ((coalesce(deducted, 0) > 0) = (movement_id is not null)),
    constraint the_rest_is_owed check ((coalesce(next_year, 0) > 0) = (deduction_id is not null)),
    constraint fine_is_what_the_rule_says check (
        fine_fen = div(excess::numeric * price_amount_fen * multiple, price_quantity))
);

create function refuse_changing_a_decision() returns trigger language plpgsql as $$
begin
    raise exception 'the sanction of obligation % is decided', old.obligation_id using errcode = 'check_violation';
end $$;
create trigger decisions_stay before update or delete on sanction
    for each row when (old.decided_on is not null) execute function refuse_changing_a_decision();
