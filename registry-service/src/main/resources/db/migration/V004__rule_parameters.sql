-- Why: B and the provincial average of 办法§14 change by date and decision, never by a release.
create table rule_parameter (
    id              uuid primary key,
    name            text    not null
        check (name in ('ADJUSTMENT_FACTOR_B', 'PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE')),
    parameter_value numeric not null,
    effective_from  date    not null,
    basis           text    not null,
    confirmed       boolean not null,
    proposed_by     text    not null,
    approved_by     text,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint within_the_law check (
        case name when 'ADJUSTMENT_FACTOR_B' then parameter_value between 0.3 and 1 else parameter_value > 0 end)
);

create unique index one_value_on_a_date on rule_parameter (name, effective_from) where approved_by is not null;

insert into rule_parameter (id, name, parameter_value, effective_from, basis, confirmed, proposed_by, approved_by)
values
    ('01817eb0-0000-7000-8000-000000000001', 'ADJUSTMENT_FACTOR_B', 0.3, '2022-07-01',
     '办法§14: 初期采用0.3', true, '省发展改革委', '省政府'),
    -- The law names the figure but does not give it: this is a placeholder until the statistics office's is entered.
    ('01817eb0-0000-7000-8000-000000000002', 'PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE', 0.75, '2022-07-01',
     '待确认: 以省统计局公布的全省平均工业增加值能耗为准 (unconfirmed)', false, 'seed', 'unconfirmed');
