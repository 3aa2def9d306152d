package org.nengquan.registry.movement.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.app.TrustedRecipients;
import org.nengquan.registry.movement.domain.TrustedRecipient;
import org.nengquan.registry.movement.domain.TrustedRecipient.Approval;

@ApplicationScoped
class PostgresTrustedRecipients implements TrustedRecipients {

    private static final String SELECT =
            "select id, uscc, recipient_uscc, proposed_by, approved_by, approved_on, waits_days from"
                    + " trusted_recipient ";

    @Override
    public Uni<Boolean> add(TrustedRecipient trusted) {
        return Sql.update(
                        "insert into trusted_recipient (id, uscc, recipient_uscc, proposed_by) values ($1, $2, $3, $4)"
                                + " on conflict do nothing",
                        trusted.id(),
                        trusted.holder().code(),
                        trusted.recipient().code(),
                        trusted.proposedBy())
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Optional<TrustedRecipient>> lock(UUID id) {
        return Sql.select(SELECT + "where id = $1 for update", id)
                .map(rows ->
                        rows.stream().map(PostgresTrustedRecipients::toDomain).findFirst());
    }

    @Override
    public Uni<Void> update(TrustedRecipient trusted) {
        Approval approval = trusted.approval().orElseThrow();
        return Sql.update(
                        "update trusted_recipient set approved_by = $2, approved_on = $3, waits_days = $4 where id ="
                                + " $1",
                        trusted.id(),
                        approval.by(),
                        approval.on(),
                        approval.waitsDays())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(UUID id) {
        return Sql.update("delete from trusted_recipient where id = $1", id).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> trusts(Uscc holder, Uscc recipient, LocalDate on) {
        return Sql.select("""
            select 1 from trusted_recipient t
            where uscc = $1 and recipient_uscc = $2 and approved_by is not null and waits_days <= (
                select count(*) from trading_day_seen
                where business_date > t.approved_on and business_date <= $3)
            """, holder.code(), recipient.code(), on).map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<List<TrustedRecipient>> of(Uscc holder) {
        return Sql.select(SELECT + "where uscc = $1 order by recipient_uscc", holder.code())
                .map(rows ->
                        rows.stream().map(PostgresTrustedRecipients::toDomain).toList());
    }

    private static TrustedRecipient toDomain(Object[] row) {
        Optional<Approval> approval = Optional.ofNullable((String) row[4])
                .map(by -> new Approval(by, (LocalDate) row[5], ((Number) row[6]).intValue()));
        return new TrustedRecipient(
                (UUID) row[0], new Uscc((String) row[1]), new Uscc((String) row[2]), (String) row[3], approval);
    }
}
