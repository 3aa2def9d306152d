-- Why: a figure of the rules changes by a dated row, never by a new version of the program.
create table rule_parameter (
    id             bigint generated always as identity primary key,
    name           text   not null,
    value          bigint not null check (value >= 0),
    effective_from date   not null,
    basis          text   not null,
    unique (name, effective_from)
);
insert into rule_parameter (name, value, effective_from, basis) values
    ('LISTING_PRICE_LIMIT_PERCENT', 10, '2022-07-01', '办法§15 交易规则（AMB-08，参照全国碳市场挂牌 ±10 %）'),
    ('TICK_FEN', 1, '2022-07-01', '办法§15 交易规则（AMB-07，0.01 元）'),
    ('LOT', 1, '2022-07-01', '办法§15 交易规则（AMB-07，1 吨标准煤 / 1 吨）'),
    ('FIRST_CLOSE_ENERGY_FEN', 20000, '2022-07-01', '办法§14（200 元/吨标准煤）'),
    ('FIRST_CLOSE_COAL_FEN', 30000, '2022-07-01', '办法§14（300 元/吨）'),
    ('EITHER_TARGET_BARS_SELLER', 1, '2022-07-01', '办法§6（AMB-05，从严：任一目标未完成即不得出让）');
