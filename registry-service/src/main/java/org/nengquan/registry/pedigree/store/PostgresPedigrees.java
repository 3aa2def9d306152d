package org.nengquan.registry.pedigree.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.pedigree.app.Pedigrees;
import org.nengquan.registry.pedigree.domain.Birth;
import org.nengquan.registry.pedigree.domain.HeldLot;
import org.nengquan.registry.pedigree.domain.HeldLot.Owner;
import org.nengquan.registry.pedigree.domain.Sort;
import org.nengquan.registry.pedigree.domain.Step;
import org.nengquan.registry.pedigree.domain.Succession;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/** A project's account belongs to the project's unit; the system's and the government's belong to nobody. */
@ApplicationScoped
class PostgresPedigrees implements Pedigrees {

    private static final String LOTS = """
        select l.id, l.first_serial, l.last_serial, a.holder, coalesce(p.uscc, ''), coalesce(p.region_code, ''),
            a.kind, a.instrument, i.category, a.origin, i.region_code, i.vintage_year, l.valid_through
        from lot l
        join account a on a.id = l.account_id
        join issuance i on i.id = l.issuance_id
        left join project j on j.number = a.holder
        left join participant p on p.uscc = coalesce(j.uscc, a.holder)
        """;

    @Override
    public Uni<Optional<HeldLot>> lot(UUID id) {
        return Sql.select(LOTS + "where l.id = $1", id)
                .map(rows -> rows.stream().map(PostgresPedigrees::lot).findFirst());
    }

    @Override
    public Uni<Birth> birth(UUID lot) {
        return Sql.select("""
            select i.number, i.issued_on, c.number, c.issued_on, c.verifier_uscc, c.report_sha256,
                c.factor_standard
            from lot l join issuance i on i.id = l.issuance_id
            left join confirmation c on c.number = i.confirmation_number
            where l.id = $1
            """, lot).map(rows -> birth(rows.getFirst()));
    }

    @Override
    public Uni<List<Succession>> successions(Collection<String> accounts) {
        return Sql.select("""
            select j.number, f.uscc, f.uscc, f.region_code, t.uscc, t.uscc, t.region_code, s.after_entry, s.passed_on
            from project_succession s
            join project j on j.id = s.project_id
            join participant f on f.uscc = s.from_uscc
            join participant t on t.uscc = s.to_uscc
            where j.number = any($1::text[])
            order by s.after_entry, s.id
            """, (Object) accounts.toArray(String[]::new))
                .map(rows -> rows.stream()
                        .map(row -> new Succession(
                                (String) row[0], owner(row, 1), owner(row, 4), (Long) row[7], (LocalDate) row[8]))
                        .toList());
    }

    /**
     * A project that passed to a successor was its former unit's up to the last entry before; hence the laterals.
     *
     * <p>A posting names serials of one issuance, so every posting that names one of these begins within the serials of
     * their issuance: that is what the index is asked for.
     */
    @Override
    public Uni<List<Step>> steps(HeldLot lot) {
        return Sql.select("""
            select e.number, e.kind, e.reference, e.business_date, s.hash,
                ao.holder, coalesce(po.uscc, ''), coalesce(po.region_code, ''), ao.kind,
                ai.holder, coalesce(pi.uscc, ''), coalesce(pi.region_code, ''), ai.kind,
                greatest(o.first_serial, $2), least(o.last_serial, $3)
            from lot l
            join entry b on b.kind = 'ISSUE' and b.reference = l.issuance_id::text
            join posting born on born.entry_id = b.id and born.amount > 0
            join posting o on o.first_serial between born.first_serial and $3
                and o.last_serial >= $2 and o.amount < 0
            join posting n on n.entry_id = o.entry_id and n.first_serial = o.first_serial and n.amount > 0
            join entry e on e.id = o.entry_id
            left join entry_seal s on s.entry_id = e.id
            join account ao on ao.id = o.account_id
            join account ai on ai.id = n.account_id
            left join project jo on jo.number = ao.holder
            left join project ji on ji.number = ai.holder
            left join lateral (
                select s.from_uscc as uscc from project_succession s
                where s.project_id = jo.id and s.after_entry >= e.number order by s.after_entry, s.id limit 1) wo on true
            left join lateral (
                select s.from_uscc as uscc from project_succession s
                where s.project_id = ji.id and s.after_entry >= e.number order by s.after_entry, s.id limit 1) wi on true
            left join participant po on po.uscc = coalesce(wo.uscc, jo.uscc, ao.holder)
            left join participant pi on pi.uscc = coalesce(wi.uscc, ji.uscc, ai.holder)
            where l.id = $1
            order by e.number
            """, lot.id(), lot.serials().first(), lot.serials().last())
                .map(rows -> rows.stream().map(PostgresPedigrees::step).toList());
    }

    @Override
    public Uni<Page<HeldLot>> page(Scope scope, PageRequest request) {
        return Sql.select(LOTS + """
            where ($1 = '' or l.first_serial > case when $1 ~ '^[0-9]{1,18}$' then $1::bigint else 0 end)
              and ($2 or p.region_code = $3 or p.uscc = $4)
            order by l.first_serial limit $5
            """, request.after(), scope.everything(), scope.region(), scope.own(), request.limit())
                .map(rows -> rows.stream().map(PostgresPedigrees::lot).toList())
                .map(lots -> Page.of(
                        lots, request, lot -> Long.toString(lot.serials().first())));
    }

    private static HeldLot lot(Object[] row) {
        return new HeldLot(
                (UUID) row[0],
                new Serials((Long) row[1], (Long) row[2]),
                owner(row, 3),
                AccountKind.valueOf((String) row[6]),
                new Sort(
                        Instrument.valueOf((String) row[7]),
                        Category.valueOf((String) row[8]),
                        Origin.valueOf((String) row[9]),
                        (String) row[10],
                        ((Number) row[11]).intValue()),
                (LocalDate) row[12]);
    }

    private static Birth birth(Object[] row) {
        Optional<Birth.Document> confirmation = Optional.ofNullable((String) row[2])
                .map(number -> new Birth.Document(
                        number, (LocalDate) row[3], (String) row[4], (String) row[5], (String) row[6]));
        return new Birth((String) row[0], (LocalDate) row[1], confirmation);
    }

    private static Step step(Object[] row) {
        return new Step(
                new Step.EntryMark(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        Optional.ofNullable((String) row[4])),
                new Step.Side(Optional.of(owner(row, 5)), AccountKind.valueOf((String) row[8])),
                new Step.Side(Optional.of(owner(row, 9)), AccountKind.valueOf((String) row[12])),
                new Serials((Long) row[13], (Long) row[14]));
    }

    private static Owner owner(Object[] row, int first) {
        return new Owner((String) row[first], (String) row[first + 1], (String) row[first + 2]);
    }
}
