-- Why: what would be refused at entry does not rest either (办法§6, §11, §13, §14). The figure holds from the trading day
-- after the last one that was opened: days that were played go on being told as they went.
insert into rule_parameter (name, value, effective_from, basis)
select 'RESTING_ENDS_WHEN_BARRED', 1, coalesce(max(business_date) + 1, date '2022-07-01'),
    '办法§6、§11、§13、§14、§15 交易规则（主体不再符合交易条件的，其在场申报即时撤销；1 是，0 否）'
from trading_day;

-- What was ended, whose wish it was, and what it would be refused for: the party's notice.
create table barring (
    id            bigint generated always as identity primary key,
    shard         text        not null references shard (id),
    seq           bigint      not null,
    ended_at      timestamptz not null,
    business_date date        not null,
    kind          text        not null
        check (kind in ('ORDER', 'BLOCK', 'AUCTION', 'BID', 'DIRECTED_OFFER', 'FIRST_CALL')),
    subject_id    uuid        not null unique,
    uscc          text        not null,
    remaining     bigint      not null check (remaining >= 0),
    why           jsonb       not null
        check (coalesce(why ->> 'article', '') <> '' and coalesce(why ->> 'ruleVersion', '') <> '')
);
create index barring_by_party on barring (uscc, id desc);

-- One more way to end. The checks of the states have no names of their own, so they are found by what they say.
do $$
declare
    states record;
begin
    for states in
        select conrelid::regclass as of_table, conname from pg_constraint
        where contype = 'c' and conrelid in ('block_agreement'::regclass, 'directed_offer'::regclass, 'first_call'::regclass)
          and (pg_get_constraintdef(oid) like '%LAPSED%' or pg_get_constraintdef(oid) like '%FREED%')
    loop
        execute format('alter table %s drop constraint %I', states.of_table, states.conname);
    end loop;
end
$$;
alter table block_agreement add constraint block_agreement_state
    check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'BARRED'));
alter table directed_offer add constraint directed_offer_state check (case state
    when 'PROPOSED' then approved_by is null and accepted_quantity = 0
    when 'OPEN' then approved_by is not null and accepted_quantity < quantity
    when 'ACCEPTED' then approved_by is not null and accepted_quantity = quantity
    when 'LAPSED' then accepted_quantity < quantity and (approved_by is not null or accepted_quantity = 0)
    when 'BARRED' then accepted_quantity < quantity and (approved_by is not null or accepted_quantity = 0)
    else false
end);
alter table first_call add constraint first_call_state check (case state
    when 'OPEN' then taken_quantity < quantity
    when 'TAKEN' then taken_quantity = quantity
    when 'FREED' then taken_quantity < quantity
    when 'BARRED' then taken_quantity < quantity
    else false
end);
