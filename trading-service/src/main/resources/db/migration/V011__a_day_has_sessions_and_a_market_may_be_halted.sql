-- Why: a day's sessions are data, a halt is decided by two persons, and what was traded beside the listing is counted beside it.

-- What the timers go by; the day itself moves by commands only.
create table trading_timetable (
    effective_from date not null,
    phase          text not null check (phase in ('PRE_OPEN', 'MORNING', 'LUNCH', 'AFTERNOON', 'CLOSING', 'CLOSED')),
    begins_at      time not null,
    basis          text not null,
    primary key (effective_from, phase)
);
insert into trading_timetable (effective_from, phase, begins_at, basis) values
    ('2022-07-01', 'PRE_OPEN', '09:15', '办法§15 交易规则（参照全国碳市场交易时段）'),
    ('2022-07-01', 'MORNING', '09:30', '办法§15 交易规则（参照全国碳市场交易时段）'),
    ('2022-07-01', 'LUNCH', '11:30', '办法§15 交易规则（参照全国碳市场交易时段）'),
    ('2022-07-01', 'AFTERNOON', '13:00', '办法§15 交易规则（参照全国碳市场交易时段）'),
    ('2022-07-01', 'CLOSING', '15:00', '办法§15 交易规则（参照全国碳市场交易时段）'),
    ('2022-07-01', 'CLOSED', '15:05', '办法§15 交易规则（参照全国碳市场交易时段）');

insert into rule_parameter (name, value, effective_from, basis) values
    ('BLOCK_MINIMUM_QUANTITY', 1000, '2022-07-01',
        '办法§15 交易规则（全国碳市场为 10 万吨，对河南用能权过大：年耗能 5,000 吨标准煤以上单位仅百余家，待交易规则确定）'),
    ('BLOCK_PRICE_LIMIT_PERCENT', 30, '2022-07-01', '办法§15 交易规则（AMB-08，参照全国碳市场大宗协议 ±30 %）'),
    ('POSITION_LIMIT', 1000000, '2022-07-01', '办法§15 交易规则（最大持仓量，待交易规则确定）'),
    ('LARGE_HOLDER_QUANTITY', 500000, '2022-07-01', '办法§15 交易规则（大户报告标准，待交易规则确定）');

alter table trading_day add column session text not null default 'CONTINUOUS'
    check (session in ('CLOSED', 'PRE_OPEN', 'MORNING', 'LUNCH', 'AFTERNOON', 'CONTINUOUS', 'CLOSING'));
update trading_day set session = 'CLOSED' where phase = 'CLOSED';
alter table trading_day add check ((phase = 'CLOSED') = (session = 'CLOSED'));

-- Figures of the other modes; the columns beside them are the listing's alone.
alter table trading_day_market
    add column off_book_quantity   bigint check (off_book_quantity >= 0),
    add column off_book_amount_fen bigint check (off_book_amount_fen >= 0),
    add column off_book_trades     bigint check (off_book_trades >= 0);
update trading_day_market set off_book_quantity = 0, off_book_amount_fen = 0, off_book_trades = 0
 where trades is not null;

create table market_halt (
    halt_id     uuid primary key,
    shard       text        not null references shard (id),
    seq         bigint      not null,
    action      text        not null check (action in ('HALT', 'RESUME')),
    instrument  text check (instrument in ('ENERGY', 'COAL')),
    reason_zh   text        not null check (reason_zh <> ''),
    reason_en   text        not null check (reason_en <> ''),
    state       text        not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by text        not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((state = 'PROPOSED') = (decided_by is null)),
    constraint another_person_approves check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create index market_halt_newest on market_halt (shard, seq desc);

create table large_holder_report (
    id           bigint generated always as identity primary key,
    trade_number text        not null unique references trade (trade_number),
    shard        text        not null references shard (id),
    seq          bigint      not null,
    uscc         text        not null,
    instrument   text        not null check (instrument in ('ENERGY', 'COAL')),
    position     bigint      not null,
    threshold    bigint      not null check (threshold > 0),
    business_date date       not null,
    reported_at  timestamptz not null,
    check (position >= threshold)
);
create trigger large_holder_report_stays before update or delete on large_holder_report
    for each row execute function stays_as_written();
