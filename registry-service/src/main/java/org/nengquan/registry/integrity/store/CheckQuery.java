package org.nengquan.registry.integrity.store;

import java.util.Locale;

/** Each invariant as a query that yields one row, a sentence, for everything that breaks it. */
enum CheckQuery {
    ENTRIES_BALANCE("""
        select 'entry ' || p.entry_id || ': ' || sum(p.amount)
        from posting p join account a on a.id = p.account_id
        group by p.entry_id, a.instrument, p.first_serial, p.last_serial having sum(p.amount) <> 0
        """),
    ENTRIES_HAVE_POSTINGS("""
        select 'entry ' || e.id from entry e
        where not exists (select 1 from posting p where p.entry_id = e.id)
        """),
    BALANCES_ARE_THE_SUM_OF_POSTINGS("""
        select 'account ' || a.id || ': ' || a.balance || ' <> ' || coalesce(sum(p.amount), 0)
        from account a left join posting p on p.account_id = a.id
        group by a.id having a.balance <> coalesce(sum(p.amount), 0)
        """),
    LOTS_ARE_THE_BALANCES("""
        select 'account ' || a.id || ': ' || a.balance || ' <> '
            || coalesce(sum(l.last_serial - l.first_serial + 1), 0)
        from account a left join lot l on l.account_id = a.id
        where a.kind <> 'ISSUED'
        group by a.id having a.balance <> coalesce(sum(l.last_serial - l.first_serial + 1), 0)
        """),
    LOTS_DO_NOT_OVERLAP("""
        select 'lot ' || id from (
            select id, first_serial, max(last_serial) over (
                order by first_serial rows between unbounded preceding and 1 preceding) as before
            from lot) l
        where first_serial <= before
        """),
    ISSUED_IS_THE_SUM_OF_ALL_PLACES("""
        select instrument || ' ' || origin || ': ' || sum(balance) from account
        group by instrument, origin having sum(balance) <> 0
        """),
    ISSUED_IS_WHAT_WAS_APPROVED("""
        select a.instrument || ' ' || a.origin || ': ' || -a.balance || ' <> ' || coalesce(sum(i.quantity), 0)
        from account a left join issuance i
            on i.instrument = a.instrument and i.origin = a.origin and i.status = 'ISSUED'
        where a.kind = 'ISSUED'
        group by a.id having -a.balance <> coalesce(sum(i.quantity), 0)
        """),
    ISSUED_IS_WITHIN_THE_CAP("""
        select concat_ws(' ', instrument, category, region_code, year, coalesce(i.quantity, 0), 'issued,',
            coalesce(c.issued, 0), 'counted, cap', coalesce(c.quantity, 0))
        from (
            select instrument, category, region_code, vintage_year as year, sum(quantity) as quantity
            from issuance where status = 'ISSUED' group by 1, 2, 3, 4) i
        full join (
            select instrument, category, region_code, cap_year as year, issued, quantity
            from cap where status = 'APPROVED') c using (instrument, category, region_code, year)
        where coalesce(i.quantity, 0) <> coalesce(c.issued, 0)
            or coalesce(i.quantity, 0) > coalesce(c.quantity, 0)
        """),
    DELIVERIES_ARE_ENTRIES("""
        select 'trade ' || coalesce(d.trade_number, e.reference)
        from (select * from delivery where status = 'COMPLETED') d
        full join (
            select e.reference, sum(p.amount) filter (where p.amount > 0) as moved
            from entry e join posting p on p.entry_id = e.id
            where e.kind = 'DELIVERY' group by e.id) e on e.reference = d.trade_number
        where d.quantity is distinct from e.moved
        """),
    IN_TRADING_IS_HANDED_OVER_LESS_RETURNED_AND_DELIVERED("""
        select uscc || ' ' || instrument || ' ' || priority || ': ' || sum(units) from (
            select uscc, instrument, priority, quantity as units from transfer_to_trading
            union all
            select uscc, instrument, priority, -quantity from return_from_trading
            union all
            select seller_uscc, instrument, priority, -quantity from delivery where status = 'COMPLETED'
            union all
            select holder, instrument,
                case when origin in ('RETROFIT', 'SHUTDOWN') then 'SAVED' else 'POOL' end, -balance
            from account where kind = 'IN_TRADING') moved
        group by uscc, instrument, priority having sum(units) <> 0
        """),
    CAP_STATEMENTS_ADD_UP("""
        select concat_ws(' ', c.instrument, c.category, c.region_code, c.cap_year, c.issued, 'issued,',
            coalesce(sum(l.last_serial - l.first_serial + 1), 0), 'found')
        from cap c
        left join issuance i on i.instrument = c.instrument and i.category = c.category
            and i.region_code = c.region_code and i.vintage_year = c.cap_year and i.status = 'ISSUED'
        left join lot l on l.issuance_id = i.id
        where c.status = 'APPROVED'
        group by c.id having c.issued <> coalesce(sum(l.last_serial - l.first_serial + 1), 0)
        """),
    POSTED_MOVEMENTS_ARE_ENTRIES("""
        select 'movement ' || coalesce(o.number, m.reference)
        from (select * from movement_order where status = 'POSTED') o
        full join (
            select e.reference, max(moved) as moved from (
                select e.id, e.reference, sum(p.amount) filter (where p.amount > 0) as moved
                from entry e join posting p on p.entry_id = e.id
                where e.kind not in ('ISSUE', 'HAND_OVER', 'RETURN', 'DELIVERY') group by e.id) e
            group by e.reference) m on m.reference = o.id::text
        where o.quantity is distinct from m.moved
        """),
    ALLOCATED_IS_WHAT_WAS_ISSUED("""
        select 'allocation ' || l.allocation_id || ' ' || l.uscc || ': '
            || l.entitled - l.pre_deducted + coalesce(l.added - l.added_deducted, 0) || ' <> ' || coalesce(i.issued, 0)
        from allocation_line l
        left join (
            select allocation_id, uscc, sum(quantity) as issued from issuance
            where status = 'ISSUED' and allocation_id is not null group by 1, 2) i
          on i.allocation_id = l.allocation_id and i.uscc = l.uscc
        where coalesce(l.entitled - l.pre_deducted, 0) + coalesce(l.added - l.added_deducted, 0)
            <> coalesce(i.issued, 0)
        """),
    ALLOCATED_TOO_MUCH_IS_RETURNED_BY_ORDERS("""
        select 'allocation ' || l.allocation_id || ' ' || l.uscc || ': ' || l.returned
        from allocation_line l left join movement_order o on o.id = l.return_movement and o.status = 'POSTED'
            and o.kind = 'RECLAIM_UNUSED' and o.uscc = l.uscc and o.instrument = l.instrument
        where coalesce(l.returned, 0) <> coalesce(o.quantity, 0)
        """),
    DEDUCTIONS_WERE_PAID_BY_ALLOCATIONS("""
        select uscc || ' ' || instrument || ': ' || sum(units) from (
            select uscc, instrument, taken as units from next_year_deduction
            union all
            select uscc, instrument, -(coalesce(pre_deducted, 0) + coalesce(added_deducted, 0))
            from allocation_line) paid
        group by uscc, instrument having sum(units) <> 0
        """),
    SURRENDERS_ARE_ORDERS_OF_THE_OBLIGED("""
        select 'movement ' || m.number
        from surrender s
        join movement_order m on m.id = s.movement_id
        join obligation o on o.id = s.obligation_id
        join compliance_cycle c on c.id = o.cycle_id
        where m.kind <> 'RETIRE' or m.uscc <> o.uscc or m.instrument <> c.instrument or o.state <> 'OWED'
        """),
    MISSING_IS_WHAT_WAS_NOT_SURRENDERED_IN_TIME("""
        select 'obligation ' || o.id || ': ' || coalesce(o.missing, -1) || ' <> ' || o.quantity - coalesce(s.given, 0)
        from obligation o
        join compliance_cycle c on c.id = o.cycle_id and c.reckoned_on is not null
        left join lateral (
            select sum(quantity) as given from surrendered
            where obligation_id = o.id and on_date <= c.due_on) s on true
        where o.state = 'OWED' and o.missing is distinct from greatest(0, o.quantity - coalesce(s.given, 0))
        """),
    SANCTIONS_TOOK_WHAT_WAS_MISSING("""
        select 'sanction ' || x.obligation_id
        from sanction x
        join obligation o on o.id = x.obligation_id
        left join movement_order m on m.id = x.movement_id and m.kind = 'FORCED_DEDUCTION' and m.status = 'POSTED'
            and m.uscc = o.uscc
        left join next_year_deduction d on d.id = x.deduction_id and d.uscc = o.uscc
        where x.decided_on is not null
          and (x.deducted <> coalesce(m.quantity, 0) or x.next_year <> coalesce(d.quantity, 0))
        """),
    QUARANTINE_IS_EMPTY("select type || ' ' || source || '/' || sequence || ': ' || reason from quarantined_event");

    private final String sql;

    CheckQuery(String sql) {
        this.sql = sql;
    }

    /** The query; limited, because ten broken things are as bad as a million. */
    String sql() {
        return sql + " limit 10";
    }

    /** The check's name in the API. */
    String checkName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
