package org.nengquan.verification.integrity.store;

import java.util.Locale;

/** What the tables must agree on; each query finds those that do not, without trusting any constraint. */
enum StoredFigure {
    /** Sums of an energy report are the sums of its lines. */
    REPORT_SUMS_AGREE("energy_report", """
            select r.id from energy_report r
            left join energy_line l on l.report_id = r.id
            left join energy_factor f on f.code = l.energy_code and f.effective_from = l.factor_from
            group by r.id
            having r.energy_tce is distinct from coalesce(sum(l.amount * l.factor * 0.001) filter (where f.carrier <> 'COAL'), 0)
                or r.coal_t is distinct from coalesce(sum(l.amount * 0.001) filter (where f.carrier = 'COAL'), 0)
            """),
    /** The ceiling of a base period is its energy in whole units, rounded down. */
    BASE_IS_ROUNDED_DOWN("baseline", """
            select b.number from baseline b join energy_report r on r.id = b.report_id
            where b.base_quantity <> floor(case b.instrument when 'ENERGY' then r.energy_tce else r.coal_t end)
            """),
    /** Filed before the works, audited after, by a third party that was accredited on the day (586号). */
    AUDIT_FOLLOWS_THE_LAW("audit", """
            select a.id from audit a join baseline b on b.id = a.baseline_id
            where b.filed_on is null or b.filed_on >= b.works_start_on or a.audited_on <= b.works_start_on
               or a.verifier_uscc = b.uscc
               or not exists (select from accreditation x where x.uscc = a.verifier_uscc
                              and a.audited_on between x.accredited_from and x.accredited_until)
            """),
    /** Each confirmation rests on exactly one audit, which says so, and confirms its saving rounded down. */
    CONFIRMATION_HAS_ONE_AUDIT("confirmation", """
            select c.number from confirmation c
            where (select count(*) from audit a where a.id = c.audit_id and a.baseline_id = c.baseline_id
                   and a.state = 'CONFIRMED' and a.uscc = c.uscc and a.instrument = c.instrument
                   and a.verifier_uscc = c.verifier_uscc and a.report_sha256 = c.report_sha256
                   and c.quantity = least(floor(a.saving), a.base_quantity)) <> 1
            """),
    /** Nothing is confirmed without its paper. */
    CONFIRMED_AUDIT_HAS_ITS_PAPER("audit", """
            select a.id from audit a
            where (a.state = 'CONFIRMED') <> exists (select from confirmation c where c.audit_id = a.id)
            """),
    /** All that was ever confirmed for a base period never exceeds it. */
    CONFIRMED_NEVER_ABOVE_BASE("baseline", """
            select b.number from baseline b join confirmation c on c.baseline_id = b.id
            group by b.id having sum(c.quantity) > b.base_quantity
            """),
    /** Every confirmation was announced exactly once, with its quantity. */
    CONFIRMATION_ANNOUNCED_ONCE("confirmation", """
            select c.number from confirmation c
            where (select count(*) from outbox o where o.type = 'verification.confirmation-issued.v1' and o.subject = c.uscc
                   and o.body::jsonb ->> 'confirmationNumber' = c.number
                   and (o.body::jsonb ->> 'quantity')::bigint = c.quantity) <> 1
            """),
    /** No one person on both sides. */
    TWO_PERSONS_EACH_TIME("baseline", """
            select b.number from baseline b left join confirmation c on c.baseline_id = b.id
            where b.filed_by = b.submitted_by or c.issued_by = c.audited_by
            """);

    private final String table;
    private final String differences;

    StoredFigure(String table, String differences) {
        this.table = table;
        this.differences = differences;
    }

    String checkName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String lookedAt() {
        return "select count(*) from " + table;
    }

    String differences() {
        return differences;
    }
}
