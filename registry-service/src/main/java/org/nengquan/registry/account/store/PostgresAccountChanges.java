package org.nengquan.registry.account.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.account.app.AccountChanges;
import org.nengquan.registry.account.domain.AccountChange;
import org.nengquan.registry.account.domain.AccountChange.Approved;
import org.nengquan.registry.account.domain.AccountChange.ByLaw;
import org.nengquan.registry.account.domain.AccountChange.Content;
import org.nengquan.registry.account.domain.AccountChange.Proposed;
import org.nengquan.registry.account.domain.AccountChange.Rejected;
import org.nengquan.registry.account.domain.AccountChange.State;
import org.nengquan.registry.account.domain.AccountChange.Terms;
import org.nengquan.registry.account.domain.AccountChange.Word;
import org.nengquan.registry.account.domain.AccountMove;
import org.nengquan.registry.account.domain.ClosingGround;
import org.nengquan.registry.identity.domain.Uscc;

@ApplicationScoped
class PostgresAccountChanges implements AccountChanges {

    private static final String SELECT = """
        select id, uscc, move, article, reason, sells_through, closing_ground, successor_uscc, status, proposed_by,
            proposed_on, decided_by, decided_on, reject_reason
        from account_change where uscc = $1
        """;

    @Override
    public Uni<Boolean> add(AccountChange change) {
        Content content = change.content();
        Terms terms = content.terms();
        Word proposed = change.state().proposed();
        return Sql.update(
                        """
                        insert into account_change (id, uscc, move, article, reason, sells_through, closing_ground,
                            successor_uscc, status, proposed_by, proposed_on)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                        on conflict (uscc) where status = 'PROPOSED' do nothing
                        """,
                        change.id(),
                        change.uscc().code(),
                        content.move().name(),
                        content.article(),
                        content.reason(),
                        terms.through().orElse(null),
                        terms.ground().map(Enum::name).orElse(null),
                        terms.successor().map(Uscc::code).orElse(null),
                        change.state().status(),
                        proposed.by(),
                        proposed.on())
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Optional<AccountChange>> lock(Uscc uscc, UUID id) {
        return Sql.select(SELECT + " and id = $2 for update", uscc.code(), id)
                .map(rows -> rows.stream().map(PostgresAccountChanges::change).findFirst());
    }

    @Override
    public Uni<Void> update(AccountChange change) {
        return switch (change.state()) {
            case Proposed ignored -> Uni.createFrom().voidItem();
            case ByLaw ignored -> Uni.createFrom().voidItem();
            case Approved approved -> decided(change, approved.approved(), null);
            case Rejected rejected -> decided(change, rejected.rejected(), rejected.reason());
        };
    }

    private static Uni<Void> decided(AccountChange change, Word word, @Nullable String rejectReason) {
        return Sql.update("""
                        update account_change set status = $2, decided_by = $3, decided_on = $4, reject_reason = $5,
                            transaction_id = pg_current_xact_id()
                        where id = $1
                        """, change.id(), change.state().status(), word.by(), word.on(), rejectReason)
                .replaceWithVoid();
    }

    @Override
    public Uni<List<AccountChange>> of(Uscc uscc) {
        return Sql.select(SELECT + " order by proposed_on, id", uscc.code())
                .map(rows -> rows.stream().map(PostgresAccountChanges::change).toList());
    }

    private static AccountChange change(Object[] row) {
        Terms terms = new Terms(
                Optional.ofNullable((LocalDate) row[5]),
                Optional.ofNullable((String) row[6]).map(ClosingGround::valueOf),
                Optional.ofNullable((String) row[7]).map(Uscc::new));
        Content content = new Content(AccountMove.valueOf((String) row[2]), (String) row[3], (String) row[4], terms);
        return new AccountChange((UUID) row[0], new Uscc((String) row[1]), content, state((String) row[8], row));
    }

    private static State state(String status, Object[] row) {
        Word proposed = new Word((String) row[9], (LocalDate) row[10]);
        return switch (status) {
            case "PROPOSED" -> new Proposed(proposed);
            case "APPROVED" -> new Approved(proposed, new Word((String) row[11], (LocalDate) row[12]));
            case "REJECTED" ->
                new Rejected(proposed, new Word((String) row[11], (LocalDate) row[12]), (String) row[13]);
            case "BY_LAW" -> new ByLaw(proposed.on());
            default -> throw new IllegalStateException("no such status: " + status);
        };
    }
}
