-- Why: units go to the market and come back, and trades are delivered, each once however often we are told.
create table transfer_to_trading (
    id         uuid primary key,
    uscc       text   not null references participant,
    instrument text   not null check (instrument in ('ENERGY', 'COAL')),
    priority   text   not null check (priority in ('SAVED', 'POOL')),
    quantity   bigint not null check (quantity > 0),
    status     text   not null check (status in ('SENT', 'CREDITED')),
    sent_on    date   not null
);

create table return_from_trading (
    id          uuid primary key,
    uscc        text   not null references participant,
    instrument  text   not null check (instrument in ('ENERGY', 'COAL')),
    priority    text   not null check (priority in ('SAVED', 'POOL')),
    quantity    bigint not null check (quantity > 0),
    returned_on date   not null
);

create table delivery (
    trade_number  text primary key,
    business_date date   not null,
    instrument    text   not null check (instrument in ('ENERGY', 'COAL')),
    priority      text   not null check (priority in ('SAVED', 'POOL')),
    quantity      bigint not null check (quantity > 0),
    seller_uscc   text   not null,
    buyer_uscc    text   not null,
    status        text   not null check (status in ('COMPLETED', 'REFUSED')),
    refusal_code  text,
    constraint refused_for_a_reason check ((status = 'REFUSED') = (refusal_code is not null))
);
