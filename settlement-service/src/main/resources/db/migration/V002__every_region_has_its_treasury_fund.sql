-- Why: proceeds of sales by the province and the cities are earmarked for four purposes (办法§18, 方案三(四)), each
-- region's in a fund of its own (办法§11). Regions: the 18 trading regions and the province, GB/T 2260.

create table treasury_purpose (
    code text primary key,
    position smallint not null unique,
    name_zh text not null,
    name_en text not null,
    article text not null
);
insert into treasury_purpose (code, position, name_zh, name_en, article) values
    ('PEAK_AND_NEUTRALITY', 1, '本地碳达峰碳中和', 'Local carbon peak and carbon neutrality', '办法§18'),
    ('ENVIRONMENT_INDUSTRY', 2, '节能环保产业', 'Energy-saving and environmental industry', '办法§18'),
    ('CIRCULAR_RETROFIT', 3, '节能降碳及循环化改造', 'Energy-saving, carbon-cutting and circular retrofits', '办法§18'),
    ('QUOTA_BUY_BACK', 4, '用能权指标收储', 'Buy-back of energy-use quota', '办法§18');

create table treasury_fund (
    region_code text primary key check (region_code ~ '^[0-9]{6}$'),
    region_name text not null,
    account text collate "C" not null unique references ledger_account (code),
    constraint the_account_is_the_regions check (account = 'treasury:' || region_code)
);

create table treasury_fund_purpose (
    region_code text not null references treasury_fund (region_code),
    purpose text not null references treasury_purpose (code),
    primary key (region_code, purpose)
);

create temporary table region on commit drop as select * from (values
    ('410000', '河南省'), ('410100', '郑州市'), ('410200', '开封市'), ('410300', '洛阳市'), ('410400', '平顶山市'),
    ('410500', '安阳市'), ('410600', '鹤壁市'), ('410700', '新乡市'), ('410800', '焦作市'), ('410900', '濮阳市'),
    ('411000', '许昌市'), ('411100', '漯河市'), ('411200', '三门峡市'), ('411300', '南阳市'), ('411400', '商丘市'),
    ('411500', '信阳市'), ('411600', '周口市'), ('411700', '驻马店市'), ('419001', '济源示范区')) as r (code, name);

insert into ledger_account (code, kind, holder) select 'treasury:' || code, 'TREASURY', code from region;
insert into treasury_fund (region_code, region_name, account) select code, name, 'treasury:' || code from region;
insert into treasury_fund_purpose (region_code, purpose)
    select f.region_code, p.code from treasury_fund f cross join treasury_purpose p;
