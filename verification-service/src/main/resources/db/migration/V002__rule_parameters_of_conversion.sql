-- Why: the law of Henan does not say on which basis electricity is converted, and older texts use other heats of
-- standard coal: what was decided, from when, by which two persons has to be on record.
create table rule_parameter (
    id             uuid primary key,
    name           text not null check (name in ('ELECTRICITY_BASIS', 'ELECTRICITY_EQUIVALENT_FACTOR',
                                                 'STANDARD_COAL_HEAT', 'HEAT_VALUE_TOLERANCE')),
    value          text not null check (value <> ''),
    effective_from date not null,
    basis          text not null check (basis <> ''),
    proposed_by    text not null,
    state          text not null check (state in ('PROPOSED', 'APPROVED')),
    approved_by    text,
    check ((state = 'APPROVED') = (approved_by is not null)),
    constraint two_persons_change_a_rule check (approved_by <> proposed_by)
);
create unique index one_value_a_day on rule_parameter (name, effective_from) where state = 'APPROVED';

insert into rule_parameter (id, name, value, effective_from, basis, proposed_by, state, approved_by)
values
    ('00000000-0000-7000-8000-000000000001', 'ELECTRICITY_BASIS', 'CALORIFIC', '2000-01-01',
     'GB/T 2589-2020 企业综合能耗按当量值;办法未规定', 'initial', 'APPROVED', 'installation'),
    ('00000000-0000-7000-8000-000000000002', 'STANDARD_COAL_HEAT', '29307.6', '2000-01-01',
     'GB/T 2589-2020: 1 kgce = 29 307.6 kJ (7 000 kcal);待与印刷本核对', 'initial', 'APPROVED', 'installation'),
    ('00000000-0000-7000-8000-000000000003', 'HEAT_VALUE_TOLERANCE', '0.3', '2000-01-01',
     '标准未规定;用于发现单位填写错误', 'initial', 'APPROVED', 'installation');
