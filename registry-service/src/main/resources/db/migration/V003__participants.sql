-- Why: only registered trading subjects trade (办法§10, §11), and each authority has one account for its region.
create sequence account_number;

create table participant (
    uscc             text primary key check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name             text not null check (name <> ''),
    kind             text not null check (kind in ('PROVINCE', 'CITY', 'PROJECT', 'VOLUNTARY')),
    region_code      text not null check (region_code ~ '^[0-9]{6}$'),
    status           text not null check (status in ('APPLIED', 'PROPOSED', 'ACTIVE', 'REJECTED', 'SUSPENDED')),
    proposed_by      text,
    proposal_comment text,
    approved_by      text,
    account_number   text unique,
    approved_on      date,
    stopped_by       text,
    stop_article     text,
    stop_reason      text,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint proposed_by_somebody check (status <> 'PROPOSED' or proposed_by is not null),
    constraint open_accounts_are_numbered_and_approved check (
        (status in ('ACTIVE', 'SUSPENDED'))
        = (account_number is not null and approved_by is not null and proposed_by is not null
           and approved_on is not null)),
    constraint stopped_by_somebody check (
        (status in ('REJECTED', 'SUSPENDED')) = (stopped_by is not null and stop_reason is not null)),
    constraint authorities_have_government_codes check (kind not in ('PROVINCE', 'CITY') or uscc like '1%')
);

create unique index one_authority_in_a_region on participant (kind, region_code)
    where kind in ('PROVINCE', 'CITY') and status <> 'REJECTED';
create index participant_by_region on participant (region_code, uscc);

create table representative (
    id        uuid primary key,
    uscc      text not null references participant,
    username  text not null,
    full_name text not null,
    rights    text not null check (rights <> '')
);
create index representative_by_participant on representative (uscc);
