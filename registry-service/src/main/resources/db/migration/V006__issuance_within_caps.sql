-- Why: units come into being by two persons (办法§16) and never above the cap (办法§6); the tables refuse it themselves.
create sequence issuance_number;

create table cap (
    id          uuid primary key,
    instrument  text    not null check (instrument in ('ENERGY', 'COAL')),
    category    text    not null check (category in ('PROVINCIAL', 'LOCAL', 'PROJECT', 'VOLUNTARY')),
    region_code text    not null,
    cap_year    integer not null check (cap_year between 2000 and 2100),
    quantity    bigint  not null check (quantity > 0),
    issued      bigint  not null default 0,
    status      text    not null check (status in ('PROPOSED', 'APPROVED', 'SUPERSEDED')),
    proposed_by text    not null,
    approved_by text,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint approved_by_somebody check ((status = 'PROPOSED') = (approved_by is null)),
    constraint issued_within_the_cap check (issued between 0 and quantity)
);
create unique index one_cap_in_force on cap (instrument, category, region_code, cap_year) where status = 'APPROVED';

create table confirmation (
    number          text primary key,
    uscc            text   not null,
    region_code     text   not null,
    instrument      text   not null check (instrument in ('ENERGY', 'COAL')),
    origin          text   not null check (origin in ('RETROFIT', 'SHUTDOWN')),
    quantity        bigint not null check (quantity > 0),
    verifier_uscc   text   not null,
    report_sha256   text   not null,
    factor_standard text   not null,
    issued_on       date   not null
);
create index confirmation_by_holder on confirmation (uscc, number);
create index confirmation_by_region on confirmation (region_code, number);

create table issuance (
    id                  uuid primary key,
    status              text    not null check (status in ('PROPOSED', 'ISSUED')),
    number              text unique,
    uscc                text    not null references participant,
    instrument          text    not null check (instrument in ('ENERGY', 'COAL')),
    category            text    not null check (category in ('PROVINCIAL', 'LOCAL', 'PROJECT', 'VOLUNTARY')),
    origin              text    not null check (origin in ('RETROFIT', 'SHUTDOWN', 'CITY_POOL', 'PROVINCIAL_POOL')),
    region_code         text    not null,
    vintage_year        integer not null,
    quantity            bigint  not null check (quantity > 0),
    confirmation_number text unique references confirmation,
    proposed_by         text    not null,
    approved_by         text,
    issued_on           date,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint issued_by_somebody check (
        (status = 'ISSUED') = (number is not null and approved_by is not null and issued_on is not null)),
    constraint savings_are_confirmed check (
        (origin in ('RETROFIT', 'SHUTDOWN')) = (confirmation_number is not null))
);

create function count_against_the_cap() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.status = 'ISSUED' then
        raise exception 'issuance % is issued and stays as it is', old.id using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.status = 'ISSUED' then
        update cap set issued = issued + new.quantity
        where instrument = new.instrument and category = new.category and region_code = new.region_code
          and cap_year = new.vintage_year and status = 'APPROVED';
        if not found then
            raise exception 'no cap is in force for issuance %', new.id using errcode = 'check_violation';
        end if;
    end if;
    return new;
end $$;

create trigger issuance_counts_against_the_cap before insert or update or delete on issuance
    for each row execute function count_against_the_cap();
