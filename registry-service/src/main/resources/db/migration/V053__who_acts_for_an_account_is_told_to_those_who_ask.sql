-- Why: the market and settlement ask at their doors who may act for an account (办法§16), and hear it when an account is opened
-- or changed. Accounts that were open before are told of once, or theirs would be the doors at which nobody asks.
-- The hash is LoginHash of the registry and stands in contracts/README.md; nothing here needs escaping in JSON.
insert into outbox (topic, type, subject, business_date, body)
select 'registry.participants', 'registry.representatives-named.v1', p.uscc, d.business_date,
    format('{"uscc":"%s","representatives":[%s],"namedOn":"%s"}', p.uscc,
        string_agg(format('{"loginHash":"%s","rights":[%s]}', r.login_hash, r.rights), ',' order by r.login_hash),
        d.business_date)
from business_day d
cross join participant p
join (
    select uscc, login_hash, string_agg(format('"%s"', given), ',' order by array_position(
            array['INITIATE', 'APPROVE', 'READ'], given)) as rights
    from (
        select distinct uscc, given, encode(sha256(convert_to(
            'nengquan.representative.v1' || E'\n' || uscc || E'\n' || lower(username), 'UTF8')), 'hex') as login_hash
        from representative cross join unnest(string_to_array(rights, ' ')) given
    ) one group by uscc, login_hash
) r on r.uscc = p.uscc
where p.account_number is not null and p.status <> 'CLOSED'
group by p.uscc, d.business_date
order by p.uscc;
