-- Why: public code disagrees about basic factors, so every figure of standard coal has to name the row it came from.
--
-- Source: GB/T 2589-2020 《综合能耗计算通则》 (in force since 2021-04-01) as it was found in public material.
-- CONFIRMED: the figure was seen there. UNCONFIRMED: not yet compared with the printed standard.
-- Coal (煤炭消费实物量) is coal before coking or gasification; coke and gases are products of it and count as fuel.
-- That 煤矸石 burnt as fuel counts as coal is our reading, not the standard's: a later row may say otherwise.
create table energy_factor (
    code            text not null check (code ~ '^[A-Z][A-Z_]*$'),
    effective_from  date not null,
    name            text not null,
    carrier         text not null check (carrier in ('COAL', 'FUEL', 'HEAT', 'ELECTRICITY')),
    amount_unit     text not null check (amount_unit in ('kg', 'm3', 'kWh', 'MJ')),
    factor_min      numeric check (factor_min > 0),
    factor_max      numeric check (factor_max >= factor_min),
    low_heat_kj_min numeric check (low_heat_kj_min > 0),
    low_heat_kj_max numeric check (low_heat_kj_max >= low_heat_kj_min),
    standard        text not null,
    table_name      text not null,
    status          text not null check (status in ('CONFIRMED', 'UNCONFIRMED', 'DATED_PARAMETER')),
    note            text not null,
    primary key (code, effective_from),
    check ((factor_min is null) = (factor_max is null)),
    check ((low_heat_kj_min is null) = (low_heat_kj_max is null)),
    -- Only a figure that a rule parameter sets may be missing here.
    check ((factor_min is null) = (status = 'DATED_PARAMETER')),
    check (status <> 'DATED_PARAMETER' or code = 'ELECTRICITY_EQUIVALENT'),
    -- A range is decided by the measured heat value, so it needs the table's to compare with.
    check (factor_min = factor_max or low_heat_kj_min is not null),
    -- The coal instrument counts kg ÷ 1000.
    check (carrier <> 'COAL' or amount_unit = 'kg')
);

insert into energy_factor (code, effective_from, name, carrier, amount_unit, factor_min, factor_max,
                           low_heat_kj_min, low_heat_kj_max, standard, table_name, status, note)
values
    ('RAW_COAL', date '2021-04-01', '原煤', 'COAL', 'kg', 0.7143, 0.7143, 20934, 20934, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('CLEANED_COAL', date '2021-04-01', '洗精煤', 'COAL', 'kg', 0.9000, 0.9000, 26377, 26377, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('MIDDLINGS', date '2021-04-01', '洗中煤', 'COAL', 'kg', 0.2857, 0.2857, 8374, 8374, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('SLIME', date '2021-04-01', '煤泥', 'COAL', 'kg', 0.2857, 0.4286, 8374, 12560, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', 'range: measured heat value decides'),
    ('GANGUE', date '2021-04-01', '煤矸石', 'COAL', 'kg', 0.2857, 0.2857, 8374, 8374, 'GB/T 2589-2020', '附录A 表A.1', 'UNCONFIRMED', ''),
    ('COKE', date '2021-04-01', '焦炭(干全焦)', 'FUEL', 'kg', 0.9714, 0.9714, 28470, 28470, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('COAL_TAR', date '2021-04-01', '煤焦油', 'FUEL', 'kg', 1.1429, 1.1429, 33494, 33494, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('CRUDE_OIL', date '2021-04-01', '原油', 'FUEL', 'kg', 1.4286, 1.4286, 41868, 41868, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('FUEL_OIL', date '2021-04-01', '燃料油', 'FUEL', 'kg', 1.4286, 1.4286, 41868, 41868, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('GASOLINE', date '2021-04-01', '汽油', 'FUEL', 'kg', 1.4714, 1.4714, 43124, 43124, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('KEROSENE', date '2021-04-01', '煤油', 'FUEL', 'kg', 1.4714, 1.4714, 43124, 43124, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('DIESEL', date '2021-04-01', '柴油', 'FUEL', 'kg', 1.4571, 1.4571, 42705, 42705, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('NATURAL_GAS', date '2021-04-01', '天然气', 'FUEL', 'm3', 1.1000, 1.3300, 32238, 38979, 'GB/T 2589-2020', '附录A 表A.1', 'UNCONFIRMED', 'measured low heat value first; table value only as fallback'),
    ('LNG', date '2021-04-01', '液化天然气', 'FUEL', 'kg', 1.7572, 1.7572, 51498, 51498, 'GB/T 2589-2020', '附录A 表A.1', 'UNCONFIRMED', ''),
    ('LPG', date '2021-04-01', '液化石油气', 'FUEL', 'kg', 1.7143, 1.7143, 50242, 50242, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', '0.7143 in circulation is a transcription error'),
    ('REFINERY_GAS', date '2021-04-01', '炼厂干气', 'FUEL', 'kg', 1.5714, 1.5714, 46055, 46055, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('COKE_OVEN_GAS', date '2021-04-01', '焦炉煤气', 'FUEL', 'm3', 0.5714, 0.6143, 16747, 18003, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('BLAST_FURNACE_GAS', date '2021-04-01', '高炉煤气', 'FUEL', 'm3', 0.1286, 0.1286, 3768, 3768, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('PRODUCER_GAS', date '2021-04-01', '发生炉煤气', 'FUEL', 'm3', 0.1786, 0.1786, 5234, 5234, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('HEAVY_OIL_CATALYTIC_GAS', date '2021-04-01', '重油催化裂解煤气', 'FUEL', 'm3', 0.6571, 0.6571, 19259, 19259, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('HEAVY_OIL_THERMAL_GAS', date '2021-04-01', '重油热裂解煤气', 'FUEL', 'm3', 1.2143, 1.2143, 35588, 35588, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('COKE_GAS', date '2021-04-01', '焦炭制气', 'FUEL', 'm3', 0.5571, 0.5571, 16329, 16329, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('PRESSURE_GAS', date '2021-04-01', '压力气化煤气', 'FUEL', 'm3', 0.5143, 0.5143, 15072, 15072, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('WATER_GAS', date '2021-04-01', '水煤气', 'FUEL', 'm3', 0.3571, 0.3571, 10467, 10467, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('MINE_GAS', date '2021-04-01', '煤矿瓦斯气', 'FUEL', 'm3', 0.5000, 0.5714, 14654, 16747, 'GB/T 2589-2008', '附录A', 'CONFIRMED', '2008 edition'),
    ('CRUDE_BENZENE', date '2021-04-01', '粗苯', 'FUEL', 'kg', 1.4286, 1.4286, 41869, 41869, 'GB/T 2589-2020', '附录A 表A.1', 'UNCONFIRMED', ''),
    ('METHANOL', date '2021-04-01', '甲醇(作燃料)', 'FUEL', 'kg', 0.6794, 0.6794, 19913, 19913, 'GB/T 2589-2020', '附录A 表A.1', 'CONFIRMED', ''),
    ('ETHANOL', date '2021-04-01', '乙醇(作燃料)', 'FUEL', 'kg', 0.9144, 0.9144, 26800, 26800, 'GB/T 2589-2020', '附录A 表A.1', 'UNCONFIRMED', ''),
    ('HYDROGEN', date '2021-04-01', '氢气', 'FUEL', 'm3', 0.3329, 0.3329, 9756, 9756, 'GB/T 2589-2020', '附录A 表A.1', 'UNCONFIRMED', ''),
    ('BIOGAS', date '2021-04-01', '沼气', 'FUEL', 'm3', 0.7143, 0.8286, 20934, 24283, 'GB/T 2589-2020', '附录A 表A.1', 'UNCONFIRMED', ''),
    ('HEAT', date '2021-04-01', '热力(当量值)', 'HEAT', 'MJ', 0.03412, 0.03412, null, null, 'GB/T 2589-2020', '附录A 表A.2', 'CONFIRMED', ''),
    ('ELECTRICITY_CALORIFIC', date '2021-04-01', '电力(当量值)', 'ELECTRICITY', 'kWh', 0.1229, 0.1229, 3600, 3600, 'GB/T 2589-2020', '附录A 表A.2', 'CONFIRMED', ''),
    ('ELECTRICITY_EQUIVALENT', date '2021-04-01', '电力(等价值)', 'ELECTRICITY', 'kWh', null, null, null, null, 'GB/T 2589-2020', '附录A 表A.2', 'DATED_PARAMETER', 'the previous year''s standard coal use of power plants; no fixed figure'),
    ('STEAM_LOW_PRESSURE', date '2021-04-01', '蒸汽(低压)', 'FUEL', 'kg', 0.1286, 0.1286, 3763, 3763, 'GB/T 2589-2008', '附录A', 'CONFIRMED', '2008 edition; use enthalpy where measured');

-- What was once computed from a row must stay computable: a correction is a new row with a later day.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% rows never change: correct them by a new row', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger energy_factor_stays before update or delete on energy_factor
    for each row execute function refuse_change();
