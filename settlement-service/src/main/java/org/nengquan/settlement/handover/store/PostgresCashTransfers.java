package org.nengquan.settlement.handover.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.handover.app.CashHanded;
import org.nengquan.settlement.handover.app.CashTransfers;

@ApplicationScoped
class PostgresCashTransfers implements CashTransfers {

    @Override
    public Uni<Void> send(CashHanded transfer, Instant at) {
        return Sql.update(
                        "insert into cash_transfer (transfer_id, uscc, amount_fen, state, sent_at)"
                                + " values ($1, $2, $3, 'SENT', $4)",
                        transfer.transferId(),
                        transfer.uscc(),
                        transfer.amountFen(),
                        at.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> credited(Collection<UUID> transferIds, Instant at) {
        return Sql.update(
                        "update cash_transfer set state = 'CREDITED', credited_at = $2"
                                + " where transfer_id = any ($1::uuid[]) and state = 'SENT'",
                        transferIds.toArray(UUID[]::new),
                        at.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }
}
