-- Why: 全程跟踪、在线追溯交易痕迹 (办法§16): one request tells a trade's whole way, from the meter report to the money. These
-- tables hold identities, unlike the public ones, so they stand in a schema of their own; only the route of the trail reads
-- them, and each sees what is its own (§21, §22).
create schema trail;

create table trail.event (
    source        text        not null,
    sequence      bigint      not null,
    type          text        not null,
    occurred_at   timestamptz not null,
    business_date date        not null,
    trade_number  text,
    holder        text,
    instrument    text,
    priority      text,
    -- What others refer to it by: number of a confirmation or an issuance, id of a transfer.
    reference     text,
    -- The confirmation that an issuance rests on.
    confirmation  text,
    body          text        not null,
    primary key (source, sequence)
);
create index event_by_trade on trail.event (trade_number) where trade_number is not null;
create index event_by_holder on trail.event (holder, type, occurred_at desc) where holder is not null;
create index event_by_reference on trail.event (reference) where reference is not null;

-- Which units an issuance made or a delivery moved. A serial names one unit for ever, so the ranges are the pedigree.
create table trail.lot (
    source       text   not null,
    sequence     bigint not null,
    first_serial bigint not null,
    last_serial  bigint not null,
    foreign key (source, sequence) references trail.event,
    constraint a_lot_has_units check (last_serial >= first_serial)
);
create index lot_by_event on trail.lot (source, sequence);
create index lot_by_serial on trail.lot using gist (int8range(first_serial, last_serial, '[]'));

create trigger event_stays before update or delete on trail.event
    for each row execute function what_was_published_stays();
create trigger lot_stays before update or delete on trail.lot
    for each row execute function what_was_published_stays();

-- Which leaf tells of an event.
create index log_opening_by_event on log_opening (source, sequence);
