package org.nengquan.registry.compliance.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;
import org.nengquan.registry.compliance.domain.Fine;
import org.nengquan.registry.compliance.domain.Notice;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Performance;
import org.nengquan.registry.compliance.domain.Sanction;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.price.domain.AveragePrice;
import org.nengquan.registry.quota.domain.Instrument;

/** Columns of the tables of compliance, in one fixed order each, and what they mean. */
final class ComplianceRows {

    static final String CYCLE = "c.id, c.number, c.cycle_year, c.instrument, c.due_on, c.price_from, c.price_through,"
            + " c.status, c.proposed_by, c.approved_by, c.reckoned_on, c.order_until, c.order_document";
    static final String NOTICE = "n.id, n.cycle_id, n.kind, n.until, n.document_number, n.reason, n.proposed_by,"
            + " n.approved_by, n.issued_on";
    static final String OBLIGATION = "o.id, o.cycle_id, o.uscc, o.name, o.region_code, o.consumption, o.report_sha256,"
            + " o.quantity, (select coalesce(sum(s.quantity), 0)::bigint from surrendered s where s.obligation_id = o.id),"
            + " o.missing, exists (select 1 from sanction x where x.obligation_id = o.id and x.decided_on is not null)";
    static final String SANCTION = "x.obligation_id, x.excess, x.price_amount_fen, x.price_quantity, x.multiple,"
            + " x.fine_fen, x.document_number, x.proposed_by, x.approved_by, x.decided_on, x.deducted, x.next_year,"
            + " x.movement_id";

    private ComplianceRows() {}

    static Cycle cycle(Object[] row) {
        Cycle.Terms terms = new Cycle.Terms(
                ((Number) row[2]).intValue(),
                Instrument.valueOf((String) row[3]),
                (LocalDate) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6]);
        return new Cycle((UUID) row[0], new PublicNumber((String) row[1]), terms, state(row));
    }

    private static CycleState state(Object[] row) {
        CycleState.Open open = new CycleState.Open((String) row[8], (String) row[9]);
        return switch ((String) row[7]) {
            case "PROPOSED" -> new CycleState.Proposed((String) row[8]);
            case "OPEN" -> open;
            case "RECKONED" -> open.reckoned((LocalDate) row[10]);
            default -> open.reckoned((LocalDate) row[10]).ordered((LocalDate) row[11], (String) row[12]);
        };
    }

    /** The columns of a state: approved_by, reckoned_on, order_until, order_document. */
    static @Nullable Object[] columns(CycleState state) {
        return switch (state) {
            case CycleState.Proposed ignored -> new @Nullable Object[] {null, null, null, null};
            case CycleState.Open it -> new @Nullable Object[] {it.approvedBy(), null, null, null};
            case CycleState.Reckoned it -> new @Nullable Object[] {it.before().approvedBy(), it.on(), null, null};
            case CycleState.Ordered it ->
                new @Nullable Object[] {
                    it.before().before().approvedBy(), it.before().on(), it.until(), it.documentNumber()
                };
        };
    }

    static Notice notice(Object[] row) {
        Notice.Content content = new Notice.Content(
                Notice.Kind.valueOf((String) row[2]), (LocalDate) row[3], (String) row[4], (String) row[5]);
        Optional<Notice.Issued> issued =
                Optional.ofNullable((String) row[7]).map(by -> new Notice.Issued(by, (LocalDate) row[8]));
        return new Notice((UUID) row[0], (UUID) row[1], content, (String) row[6], issued);
    }

    static Obligation obligation(Object[] row) {
        return new Obligation(
                (UUID) row[0],
                (UUID) row[1],
                new Obligation.Unit(new Uscc((String) row[2]), (String) row[3], (String) row[4]),
                new Obligation.Basis(decimal(row[5]), (String) row[6]),
                new Performance((Long) row[7], (Long) row[8], missing(row[9]), (Boolean) row[10]));
    }

    private static OptionalLong missing(@Nullable Object column) {
        return column == null ? OptionalLong.empty() : OptionalLong.of((Long) column);
    }

    static Sanction sanction(Object[] row) {
        Fine fine =
                new Fine((Long) row[1], new AveragePrice((Long) row[2], (Long) row[3]), decimal(row[4]), (Long) row[5]);
        Optional<Sanction.Decided> decided = Optional.ofNullable((String) row[8])
                .map(by -> new Sanction.Decided(
                        by,
                        (LocalDate) row[9],
                        new Sanction.Taken((Long) row[10], (Long) row[11], Optional.ofNullable((UUID) row[12]))));
        return new Sanction((UUID) row[0], fine, (String) row[6], (String) row[7], decided);
    }

    /** Whatever number type the driver gives a numeric column. */
    static BigDecimal decimal(Object column) {
        return new BigDecimal(column.toString());
    }
}
