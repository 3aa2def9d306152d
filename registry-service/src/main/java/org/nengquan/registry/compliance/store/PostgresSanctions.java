package org.nengquan.registry.compliance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.compliance.app.Sanctions;
import org.nengquan.registry.compliance.domain.Fine;
import org.nengquan.registry.compliance.domain.Sanction;
import org.nengquan.registry.compliance.domain.Sanction.Decided;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;

@ApplicationScoped
class PostgresSanctions implements Sanctions {

    @Override
    public Uni<Void> propose(Sanction sanction) {
        Fine fine = sanction.fine();
        return Sql.update(
                        """
                        insert into sanction (obligation_id, excess, price_amount_fen, price_quantity, multiple,
                            fine_fen, document_number, proposed_by)
                        values ($1, $2, $3, $4, $5::text::numeric, $6, $7, $8)
                        on conflict (obligation_id) do update set excess = excluded.excess,
                            price_amount_fen = excluded.price_amount_fen, price_quantity = excluded.price_quantity,
                            multiple = excluded.multiple, fine_fen = excluded.fine_fen,
                            document_number = excluded.document_number, proposed_by = excluded.proposed_by
                        """,
                        sanction.obligation(),
                        fine.excess(),
                        fine.price().amountFen(),
                        fine.price().quantity(),
                        fine.multiple().toPlainString(),
                        fine.amountFen(),
                        sanction.documentNumber(),
                        sanction.proposedBy())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Sanction>> lock(UUID obligation) {
        return Sql.select(
                        "select " + ComplianceRows.SANCTION + " from sanction x where x.obligation_id = $1 for update",
                        obligation)
                .map(rows -> rows.stream().map(ComplianceRows::sanction).findFirst());
    }

    @Override
    public Uni<Void> decided(Sanction sanction, Optional<UUID> deduction) {
        Decided decided = sanction.decided().orElseThrow();
        return Sql.update(
                        """
                        update sanction set approved_by = $2, decided_on = $3, deducted = $4, next_year = $5,
                            movement_id = $6, deduction_id = $7
                        where obligation_id = $1
                        """,
                        sanction.obligation(),
                        decided.approvedBy(),
                        decided.on(),
                        decided.taken().deducted(),
                        decided.taken().nextYear(),
                        decided.taken().movement().orElse(null),
                        deduction.orElse(null))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> deductible(Uscc holder, Instrument instrument, LocalDate on) {
        return Sql.select("""
                        select coalesce(sum(l.last_serial - l.first_serial + 1), 0)::bigint
                        from account a join lot l on l.account_id = a.id
                        where a.holder = $1 and a.instrument = $2 and a.kind = 'AVAILABLE'
                          and (l.valid_through is null or l.valid_through >= $3)
                        """, holder.code(), instrument.name(), on).map(rows -> (Long) rows.getFirst()[0]);
    }
}
