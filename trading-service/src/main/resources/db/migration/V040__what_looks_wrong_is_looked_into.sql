-- Why: the law asks for warnings on the network and supervision on line (办法§16 在线监管、网上预警): what looks wrong is
-- written down with its evidence, looked into, and decided by two persons. Nobody who trades sees any of it.

-- The detectors' figures. A value is proposed by one person and approved by another; approved, it stays.
create table surveillance_threshold (
    id             bigint generated always as identity primary key,
    name           text   not null,
    value          bigint not null check (value >= 0),
    effective_from date   not null,
    basis          text   not null check (basis <> ''),
    proposed_by    text   not null,
    approved_by    text,
    constraint threshold_four_eyes check (approved_by <> proposed_by)
);
create unique index one_threshold_on_a_date on surveillance_threshold (name, effective_from) where approved_by is not null;

insert into surveillance_threshold (name, value, effective_from, basis, proposed_by, approved_by)
select name, value, effective_from::date, basis, 'shipped', 'installed'
from (values
    ('WASH_MIN_QUANTITY', 100, '2022-07-01', '少于 100 吨的往返不足以影响行情'),
    ('WASH_MIN_RETURN_PERCENT', 80, '2022-07-01', '往返数量相差不超过两成'),
    ('HISTORY_DAYS', 10, '2022-07-01', 'T+1 规则下往返须跨日'),
    ('MATCHED_SECONDS', 5, '2022-07-01', '公开簿上偶然相遇的申报间隔'),
    ('MATCHED_MIN_TRADES', 3, '2022-07-01', '一两次可能是巧合'),
    ('RELATED_MIN_QUANTITY', 1, '2022-07-01', '关联方之间的任何成交均须复核'),
    ('LAYERING_SECONDS', 30, '2022-07-01', '真实意向的申报很少在半分钟内撤回'),
    ('LAYERING_MIN_CANCELS', 3, '2022-07-01', '一两次可能是改价'),
    ('LAYERING_MIN_RATIO_PERCENT', 100, '2022-07-01', '诱饵量不少于相反方向成交量'),
    ('NOISE_MIN_CANCELS', 20, '2022-07-01', '单日快速撤单笔数'),
    ('NOISE_MIN_PERCENT', 80, '2022-07-01', '申报量中快速撤回的比例'),
    ('CLOSING_MINUTES', 10, '2022-07-01', '尾市'),
    ('CLOSING_MIN_SHARE_PERCENT', 50, '2022-07-01', '尾市成交过半出自同一主体'),
    ('CLOSING_MIN_SHIFT_PERMILLE', 5, '2022-07-01', '收盘价因此变动千分之五'),
    ('SQUEEZE_DAYS', 30, '2022-07-01', '截止日前一个月成交最集中'),
    ('SQUEEZE_MIN_SHARE_PERCENT', 30, '2022-07-01', '占同期可得数量三成'),
    ('SQUEEZE_MIN_QUANTITY', 1000, '2022-07-01', '绝对数量过小不构成囤积'),
    ('PATTERN_MIN_DAYS', 10, '2022-07-01', '少于十个交易日无规律可言'),
    ('PATTERN_PRICE_DEVIATIONS_X100', 400, '2022-07-01', '四倍稳健标准差'),
    ('PATTERN_VOLUME_DEVIATIONS_X100', 400, '2022-07-01', '四倍稳健标准差'),
    ('PATTERN_PRICE_FLOOR_PERMILLE', 3, '2022-07-01', '平静行情下的最小离差'),
    ('PATTERN_VOLUME_FLOOR_PERMILLE', 100, '2022-07-01', '平静行情下的最小离差')
) as shipped (name, value, effective_from, basis);

create function approved_threshold_stays() returns trigger language plpgsql as $$
begin
    if old.approved_by is not null or tg_op = 'DELETE'
        or (new.name, new.value, new.effective_from, new.basis, new.proposed_by)
            <> (old.name, old.value, old.effective_from, old.basis, old.proposed_by) then
        raise exception 'a threshold is approved as it was proposed and then stays' using errcode = 'NQ002';
    end if;
    return new;
end $$;
create trigger thresholds_stay before update or delete on surveillance_threshold
    for each row execute function approved_threshold_stays();

-- Dates by which many must have bought. The law leaves the date of the yearly performance to the authority: the shipped rows
-- are to be confirmed or replaced at installation.
create table surveillance_deadline (
    date    date primary key,
    name_zh text not null,
    name_en text not null,
    basis   text not null
);
insert into surveillance_deadline (date, name_zh, name_en, basis) values
    ('2022-12-31', '年度履约截止', 'Yearly performance is due', '方案二(四)；日期由主管部门确认'),
    ('2023-12-31', '年度履约截止', 'Yearly performance is due', '方案二(四)；日期由主管部门确认');

-- What ties participants together, as the registry told it: salted hashes of persons, codes of controlling companies.
create table surveillance_relation (
    uscc text not null,
    kind text not null check (kind in ('REPRESENTATIVE', 'CONTROLLER')),
    key  text not null check (key <> ''),
    primary key (uscc, kind, key)
);

-- The last line of the last day that was closed and kept: a restart tells the day after it again.
create table surveillance_progress (
    shard text   primary key references shard (id),
    seq   bigint not null check (seq >= 0)
);
insert into surveillance_progress values ('henan', 0);

-- An alert: provisional while its day is open, final by the closing run, withdrawn if later lines took the ground from it.
create table surveillance_alert (
    id             uuid primary key,
    shard          text        not null references shard (id),
    business_date  date        not null,
    detector       text        not null,
    instrument     text        not null check (instrument in ('ENERGY', 'COAL')),
    subject        text        not null,
    participants   text[]      not null check (cardinality(participants) > 0),
    stage          text        not null check (stage in ('PROVISIONAL', 'FINAL', 'WITHDRAWN')),
    explanation_zh text        not null,
    explanation_en text        not null,
    figures        text        not null,
    citations      text        not null,
    last_seq       bigint      not null check (last_seq > 0),
    number         bigint generated always as identity unique,
    raised_at      timestamptz not null,
    unique (shard, business_date, detector, instrument, subject)
);
create index surveillance_alert_by_participant on surveillance_alert using gin (participants);

-- One case for each alert. Who proposes an outcome does not approve it.
create table surveillance_case (
    alert_id    uuid primary key references surveillance_alert,
    state       text   not null check (state in ('RAISED', 'UNDER_REVIEW', 'OUTCOME_PROPOSED', 'CLOSED')),
    reviewer    text,
    outcome     text check (outcome in ('NO_BREACH', 'WARNED', 'REFERRED', 'ACCOUNT_RESTRICTED')),
    restricted  text[] not null default '{}',
    reason      text,
    proposed_by text,
    approved_by text,
    constraint case_four_eyes check (approved_by <> proposed_by),
    constraint reviewed_by_somebody check (state = 'RAISED' or reviewer is not null),
    constraint proposed_with_a_reason check (
        (state in ('OUTCOME_PROPOSED', 'CLOSED')) = (outcome is not null)
        and (outcome is null) = (proposed_by is null) and (outcome is null) = (reason is null)),
    constraint closed_by_another check ((state = 'CLOSED') = (approved_by is not null)),
    constraint restricted_are_named check (
        (coalesce(outcome, '') = 'ACCOUNT_RESTRICTED') = (cardinality(restricted) > 0))
);
create index surveillance_case_by_state on surveillance_case (state);

-- Everything that was noted and decided, in its order; never changed.
create table surveillance_entry (
    id       bigint generated always as identity primary key,
    alert_id uuid        not null references surveillance_case,
    at       timestamptz not null,
    person   text        not null,
    kind     text        not null check (kind in ('NOTE', 'REVIEW', 'PROPOSAL', 'RETURN', 'APPROVAL')),
    text     text        not null
);
create index surveillance_entry_by_case on surveillance_entry (alert_id, id);
create trigger entries_stay before update or delete on surveillance_entry
    for each row execute function stays_as_written();

create function closed_case_stays() returns trigger language plpgsql as $$
begin
    if old.state = 'CLOSED' or tg_op = 'DELETE' then
        raise exception 'a closed case stays closed' using errcode = 'NQ002';
    end if;
    return new;
end $$;
create trigger cases_stay before update or delete on surveillance_case
    for each row execute function closed_case_stays();
