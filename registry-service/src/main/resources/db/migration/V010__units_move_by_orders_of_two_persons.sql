-- Why: units are frozen, pledged, bound, used up and taken back by orders of two persons, along declared ways only.
alter table account drop constraint account_kind_check;
alter table account add constraint known_kind check (kind in ('AVAILABLE', 'IN_TRADING', 'FROZEN', 'PLEDGED',
    'COURT_HELD', 'BOUND', 'RETIRED', 'RECLAIMED', 'EXPIRED', 'ISSUED'));
alter table account drop constraint the_source_is_the_systems;
-- A project's account bears the project's number; no 统一社会信用代码 begins with X, S or G.
alter table account add constraint the_source_is_the_systems check (
    (kind = 'ISSUED') = (holder = 'SYSTEM') and (kind = 'RECLAIMED') = (holder = 'GOVERNMENT')
    and case when holder like 'XM%' then kind in ('BOUND', 'RETIRED') else kind <> 'BOUND' end);

insert into account (holder, instrument, origin, kind)
select 'GOVERNMENT', instrument, origin, 'RECLAIMED'
from unnest(array['ENERGY', 'COAL']) instrument,
    unnest(array['RETROFIT', 'SHUTDOWN', 'CITY_POOL', 'PROVINCIAL_POOL']) origin;

-- AMB-01: until when a unit may be used; null for ever, as for all units issued before this rule.
alter table lot add column valid_through date;

-- The ways that units may go, for each kind of entry. The application's own table is MovementKind; a test compares.
create table movement_path (
    entry_kind    text    not null,
    from_kind     text    not null,
    to_kind       text    not null,
    changes_hands boolean not null,
    by_order      boolean not null,
    primary key (entry_kind, from_kind, to_kind)
);
insert into movement_path values
    ('ISSUE', 'ISSUED', 'AVAILABLE', true, false),
    ('HAND_OVER', 'AVAILABLE', 'IN_TRADING', false, false),
    ('RETURN', 'IN_TRADING', 'AVAILABLE', false, false),
    ('DELIVERY', 'IN_TRADING', 'AVAILABLE', true, false),
    ('FREEZE', 'AVAILABLE', 'FROZEN', false, true),
    ('UNFREEZE', 'FROZEN', 'AVAILABLE', false, true),
    ('PLEDGE', 'AVAILABLE', 'PLEDGED', false, true),
    ('UNPLEDGE', 'PLEDGED', 'AVAILABLE', false, true),
    ('COURT_HOLD', 'AVAILABLE', 'COURT_HELD', false, true),
    ('COURT_RELEASE', 'COURT_HELD', 'AVAILABLE', false, true),
    ('TRANSFER', 'COURT_HELD', 'AVAILABLE', true, true),
    ('TRANSFER', 'AVAILABLE', 'AVAILABLE', true, true),
    ('BIND', 'AVAILABLE', 'BOUND', true, true),
    ('RETIRE', 'AVAILABLE', 'RETIRED', false, true),
    ('RETIRE', 'BOUND', 'RETIRED', false, true),
    ('CARRY_OVER', 'AVAILABLE', 'AVAILABLE', false, true),
    ('DEDUCT', 'AVAILABLE', 'RETIRED', false, true),
    ('RECLAIM', 'BOUND', 'RECLAIMED', true, true),
    ('RECLAIM', 'AVAILABLE', 'RECLAIMED', true, true),
    ('EXPIRE', 'AVAILABLE', 'EXPIRED', false, true),
    ('REVERSE', 'AVAILABLE', 'AVAILABLE', true, true),
    ('REVERSE', 'BOUND', 'AVAILABLE', true, true),
    ('REVERSE', 'RETIRED', 'AVAILABLE', true, true),
    ('REVERSE', 'RETIRED', 'BOUND', true, true),
    ('REVERSE', 'RECLAIMED', 'BOUND', true, true),
    ('REVERSE', 'RECLAIMED', 'AVAILABLE', true, true),
    ('REVERSE', 'EXPIRED', 'AVAILABLE', true, true);

alter table entry drop constraint entry_kind_check;
alter table entry add constraint known_kind check (kind in ('ISSUE', 'HAND_OVER', 'RETURN', 'DELIVERY', 'FREEZE',
    'UNFREEZE', 'PLEDGE', 'UNPLEDGE', 'COURT_HOLD', 'COURT_RELEASE', 'TRANSFER', 'BIND', 'RETIRE', 'CARRY_OVER',
    'DEDUCT', 'RECLAIM', 'EXPIRE', 'REVERSE'));

create sequence movement_number;

create table movement_order (
    id             uuid primary key,
    number         text   not null unique,
    kind           text   not null,
    uscc           text   not null references participant,
    recipient_uscc text references participant,
    instrument     text   not null check (instrument in ('ENERGY', 'COAL')),
    origin         text check (origin in ('RETROFIT', 'SHUTDOWN', 'CITY_POOL', 'PROVINCIAL_POOL')),
    quantity       bigint not null check (quantity > 0),
    project_id     uuid references project,
    of_movement    uuid references movement_order,
    ground         text   not null check (ground <> ''),
    status         text   not null check (status in ('PROPOSED', 'WAITING', 'POSTED', 'REJECTED')),
    proposed_by    text   not null,
    approved_by    text,
    approved_on    date,
    waits_days     integer check (waits_days >= 0),
    posted_on      date,
    rejected_by    text,
    reject_reason  text,
    constraint four_eyes check (approved_by <> proposed_by),
    constraint approved_by_somebody check (
        (status in ('WAITING', 'POSTED')) <= (approved_by is not null and approved_on is not null and waits_days is not null)),
    constraint posted_on_a_day check ((status = 'POSTED') = (posted_on is not null)),
    constraint rejected_for_a_reason check ((status = 'REJECTED') = (rejected_by is not null and reject_reason is not null))
);
create index movement_order_by_holder on movement_order (uscc, number);
create index movement_order_by_project on movement_order (project_id);
create index movement_order_waiting on movement_order (approved_on) where status = 'WAITING';

-- What is posted stays as it was posted: it is undone by another order, never by a change of this one.
create function refuse_changing_a_posted_order() returns trigger language plpgsql as $$
begin
    raise exception 'movement % is posted and stays as it is', old.id using errcode = 'check_violation';
end $$;
create trigger posted_orders_stay before update or delete on movement_order
    for each row when (old.status = 'POSTED') execute function refuse_changing_a_posted_order();

create table trusted_recipient (
    id             uuid primary key,
    uscc           text    not null references participant,
    recipient_uscc text    not null references participant,
    proposed_by    text    not null,
    approved_by    text,
    approved_on    date,
    waits_days     integer check (waits_days >= 0),
    constraint four_eyes check (approved_by <> proposed_by),
    constraint approved_on_a_day check ((approved_by is null) = (approved_on is null and waits_days is null)),
    constraint nobody_trusts_itself check (uscc <> recipient_uscc),
    unique (uscc, recipient_uscc)
);

-- Trading days as they were opened, so that "after four trading days" is counted and not computed from a calendar.
create table trading_day_seen (business_date date primary key);
create or replace function require_balance() returns trigger language plpgsql as $$
declare
    moved   bigint;
    foreign_side boolean;
    wrong_way    boolean;
    by_order     boolean;
begin
    if exists (select 1 from posting where entry_id = new.id
               group by first_serial, last_serial having sum(amount) <> 0) then
        raise exception 'entry % does not sum to zero', new.id using errcode = 'check_violation';
    end if;
    select sum(p.amount) filter (where p.amount > 0),
        bool_or(a.instrument <> new.instrument or (a.kind = 'ISSUED') <> (new.kind = 'ISSUE' and p.amount < 0)),
        bool_or(m.entry_kind is null) or (count(distinct a.holder) > 1 and not coalesce(bool_or(m.changes_hands), false)),
        bool_or(m.by_order)
    into moved, foreign_side, wrong_way, by_order
    from posting p join account a on a.id = p.account_id
    left join lateral (
        select entry_kind, changes_hands, movement_path.by_order from movement_path
        where entry_kind = new.kind and a.kind = case when p.amount < 0 then from_kind else to_kind end
        limit 1) m on true
    where p.entry_id = new.id;
    if moved is null then
        raise exception 'entry % has no postings', new.id using errcode = 'check_violation';
    end if;
    if foreign_side then
        raise exception 'entry % leaves its instrument or takes from the source', new.id
            using errcode = 'check_violation';
    end if;
    if wrong_way then
        raise exception 'entry % goes a way that is not declared', new.id using errcode = 'check_violation';
    end if;
    if new.kind = 'ISSUE' and not exists (
        select 1 from issuance i
        where i.id::text = new.reference and i.status = 'ISSUED' and i.quantity = moved
          and i.instrument = new.instrument) then
        raise exception 'entry % issues what no issuance allows', new.id using errcode = 'check_violation';
    end if;
    if by_order and not exists (
        select 1 from movement_order o
        where o.id::text = new.reference and o.status = 'POSTED' and o.quantity = moved
          and o.instrument = new.instrument) then
        raise exception 'entry % moves what no order allows', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;

alter table rule_parameter drop constraint rule_parameter_name_check;
alter table rule_parameter drop constraint within_the_law;
alter table rule_parameter add constraint known_name check (name in ('ADJUSTMENT_FACTOR_B',
    'PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE', 'VALIDITY_YEARS_PROVINCIAL', 'VALIDITY_YEARS_LOCAL',
    'VALIDITY_YEARS_PROJECT', 'VALIDITY_YEARS_VOLUNTARY', 'PROJECT_UNITS_USED_UP_ON', 'REVERSAL_DAYS', 'COOLING_DAYS',
    'CONSTRUCTION_YEARS', 'CONSTRUCTION_CLOCK_STARTS_ON', 'PRE_ISSUE_SHARE', 'FINE_MULTIPLE_LEAST',
    'FINE_MULTIPLE_MOST'));
alter table rule_parameter add constraint within_the_law check (
    case
        when name = 'ADJUSTMENT_FACTOR_B' then parameter_value between 0.3 and 1
        when name = 'PRE_ISSUE_SHARE' then parameter_value > 0 and parameter_value <= 1
        when name in ('PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE') then parameter_value > 0
        when name like 'FINE_MULTIPLE_%' then parameter_value between 1 and 10
        when name in ('PROJECT_UNITS_USED_UP_ON', 'CONSTRUCTION_CLOCK_STARTS_ON') then parameter_value in (1, 2)
        else parameter_value >= 0 and parameter_value = trunc(parameter_value)
    end);

-- What the law leaves open ships as dated values that two persons can replace; none of them stands in the 办法 itself.
insert into rule_parameter (id, name, parameter_value, effective_from, basis, confirmed, proposed_by, approved_by)
values
    ('01817eb0-0000-7000-8000-000000000003', 'VALIDITY_YEARS_PROVINCIAL', 1, '2022-07-01',
     '待确认: 办法§3“年综合能源消费量”, 统筹指标当年及次年有效 (AMB-01)', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-000000000004', 'VALIDITY_YEARS_LOCAL', 1, '2022-07-01',
     '待确认: 办法§3“年综合能源消费量”, 统筹指标当年及次年有效 (AMB-01)', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-000000000005', 'VALIDITY_YEARS_PROJECT', 0, '2022-07-01',
     '待确认: 项目用能权长期有效 (AMB-01)', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-000000000006', 'VALIDITY_YEARS_VOLUNTARY', 0, '2022-07-01',
     '待确认: 确权指标长期有效 (AMB-01)', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-000000000007', 'PROJECT_UNITS_USED_UP_ON', 1, '2022-07-01',
     '待确认: 先绑定项目, 项目竣工后注销 (AMB-02)', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-000000000008', 'REVERSAL_DAYS', 14, '2022-07-01',
     '待确认: 差错冲正期限', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-000000000009', 'COOLING_DAYS', 4, '2022-07-01',
     '待确认: 非信任接收方过户等待期', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-00000000000a', 'CONSTRUCTION_YEARS', 2, '2022-07-01',
     '办法§20: 两年内开工建设', true, '省发展改革委', '省政府'),
    ('01817eb0-0000-7000-8000-00000000000b', 'CONSTRUCTION_CLOCK_STARTS_ON', 1, '2022-07-01',
     '待确认: 自指标交收登记之日起算 (AMB-06)', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-00000000000c', 'PRE_ISSUE_SHARE', 0.6, '2022-07-01',
     '2019年试点: 预发60%, 核查后多退少补', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-00000000000d', 'FINE_MULTIPLE_LEAST', 3, '2022-07-01',
     '待确认: 参照试点碳市场 3 至 5 倍', false, 'seed', 'unconfirmed'),
    ('01817eb0-0000-7000-8000-00000000000e', 'FINE_MULTIPLE_MOST', 5, '2022-07-01',
     '待确认: 参照试点碳市场 3 至 5 倍', false, 'seed', 'unconfirmed');

-- A lot's way through every hand is read by its serials.
create index posting_by_serial on posting (first_serial);
