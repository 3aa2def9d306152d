package org.nengquan.settlement.payment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.payment.app.Deposits;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.BankNotice.UnreadableNotice;
import org.nengquan.settlement.payment.domain.DepositName;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresDeposits implements Deposits {
    /* Rows bear the name that the ledger uses, so one is found by the other. */

    private static final String KEEP = """
            insert into deposit (deposit_id, bank_sequence, uscc, amount_fen, reference, booked_on, in_suspense,
                settlement_account)
            select d.*, $8 from unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::text[], $6::date[],
                $7::boolean[]) as d
            """;

    private static final String HOLD_CLAIMABLE = """
            select settlement_account, deposit_id, uscc, amount_fen from deposit d
            where in_suspense and exists (select from cash_account c where c.uscc = d.uscc)
            order by settlement_account, bank_sequence limit $1 for update skip locked
            """;

    @Override
    public Uni<Long> cursor(String settlementAccount) {
        return Sql.select("select last_sequence from bank_cursor where settlement_account = $1", settlementAccount)
                .map(rows -> ((Number) rows.getFirst()[0]).longValue());
    }

    @Override
    public Uni<Boolean> advance(String settlementAccount, long from, long to) {
        return Sql.update(
                        "update bank_cursor set last_sequence = $3 where settlement_account = $1 and last_sequence = $2",
                        settlementAccount,
                        from,
                        to)
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Set<String>> known(String settlementAccount, Collection<String> depositIds) {
        return Sql.select(
                        "select deposit_id from deposit where settlement_account = $1 and deposit_id = any ($2::text[])",
                        settlementAccount,
                        depositIds.stream()
                                .map(id -> new DepositName(settlementAccount, id).reference())
                                .toArray(String[]::new))
                .map(rows -> rows.stream()
                        .map(row -> DepositName.of(settlementAccount, (String) row[0])
                                .depositId())
                        .collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> keep(String settlementAccount, List<Kept> deposits) {
        List<DepositNotice> notices = deposits.stream().map(Kept::notice).toList();
        return Sql.update(
                        KEEP,
                        notices.stream()
                                .map(notice -> new DepositName(settlementAccount, notice.depositId()).reference())
                                .toArray(String[]::new),
                        notices.stream().map(DepositNotice::sequence).toArray(Long[]::new),
                        notices.stream().map(DepositNotice::uscc).toArray(String[]::new),
                        notices.stream().map(DepositNotice::amountFen).toArray(Long[]::new),
                        notices.stream().map(DepositNotice::reference).toArray(String[]::new),
                        notices.stream().map(DepositNotice::bookedOn).toArray(LocalDate[]::new),
                        deposits.stream().map(Kept::inSuspense).toArray(Boolean[]::new),
                        settlementAccount)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> setAside(String settlementAccount, List<UnreadableNotice> notices, Instant at) {
        if (notices.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(
                        "insert into unreadable_notice (bank_sequence, content, reason, received_at, settlement_account)"
                                + " select sequence, content, reason, $4::timestamptz, $5 from"
                                + " unnest($1::bigint[], $2::text[], $3::text[]) as n (sequence, content, reason)",
                        notices.stream().map(UnreadableNotice::sequence).toArray(Long[]::new),
                        notices.stream().map(UnreadableNotice::content).toArray(String[]::new),
                        notices.stream().map(UnreadableNotice::reason).toArray(String[]::new),
                        at.atOffset(ZoneOffset.UTC),
                        settlementAccount)
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Claimable>> holdClaimable(int limit) {
        return Sql.select(HOLD_CLAIMABLE, limit)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Claimable(DepositName.of(row.text(0), row.text(1)), row.text(2), row.number(3)))
                        .toList());
    }

    @Override
    public Uni<Void> leaveSuspense(Collection<DepositName> deposits) {
        return Sql.update("update deposit set in_suspense = false where deposit_id = any ($1::text[])", (Object)
                        deposits.stream().map(DepositName::reference).toArray(String[]::new))
                .replaceWithVoid();
    }
}
