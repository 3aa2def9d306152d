package org.nengquan.settlement.levelling.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.levelling.app.Transfers;
import org.nengquan.settlement.levelling.domain.Levelling.Move;
import org.nengquan.settlement.levelling.domain.Levelling.Position;
import org.nengquan.settlement.levelling.domain.Transfer;
import org.nengquan.settlement.levelling.domain.TransferState;
import org.nengquan.settlement.levelling.domain.TransferState.Arrival;
import org.nengquan.settlement.levelling.domain.TransferState.Arrived;
import org.nengquan.settlement.levelling.domain.TransferState.Ordered;
import org.nengquan.settlement.levelling.domain.TransferState.Paid;
import org.nengquan.settlement.levelling.domain.TransferState.Refused;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresTransfers implements Transfers {
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(4004054055)";

    private static final String SELECT = """
            select transfer_id, business_date, from_account, to_account, amount_fen, state, answered_on, arrival_id,
                arrived_on from levelling_transfer
            """;

    /** What is ordered is gone already as far as levelling goes: neither owed nor at hand. */
    private static final String POSITIONS = """
            select a.code, c.balance_fen - t.out_fen + t.in_fen,
                -b.balance_fen - t.out_fen - coalesce((select sum(p.amount_fen) from payout p
                        where p.state = 'ORDERED' and p.settlement_account = a.code), 0)::bigint
            from settlement_account a
            join ledger_account c on c.kind = 'CLEARING' and c.settlement_account = a.code
            join ledger_account b on b.kind = 'BANK' and b.settlement_account = a.code
            cross join lateral (
                select coalesce(sum(amount_fen) filter (where from_account = a.code), 0)::bigint as out_fen,
                    coalesce(sum(amount_fen) filter (where to_account = a.code), 0)::bigint as in_fen
                from levelling_transfer where state = 'ORDERED' and a.code in (from_account, to_account)) t
            where a.closed_on is null and not exists (select from account_freeze f where f.uscc = a.code)
            order by a.code
            """;

    private static final String ADD = """
            insert into levelling_transfer (transfer_id, business_date, from_account, to_account, amount_fen, state,
                ordered_at)
            select t.*, 'ORDERED', $6 from unnest($1::uuid[], $2::date[], $3::text[], $4::text[], $5::bigint[]) as t
            """;

    private static final String NAMED = SELECT + """
            where to_account = $1 and replace(transfer_id::text, '-', '') in
                (select replace(id, '-', '') from unnest($2::text[]) as i (id))
            order by transfer_id for update
            """;

    @Override
    public Uni<List<Transfer>> hold(LocalDate businessDate) {
        return Sql.select(ONE_AT_A_TIME).chain(() -> of(businessDate));
    }

    @Override
    public Uni<List<Position>> positions() {
        return Sql.select(POSITIONS)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Position(row.text(0), row.number(1), row.number(2)))
                        .toList());
    }

    @Override
    public Uni<Void> add(List<Transfer> told, Instant at) {
        return Sql.update(
                        ADD,
                        told.stream().map(Transfer::transferId).toArray(UUID[]::new),
                        told.stream().map(Transfer::businessDate).toArray(LocalDate[]::new),
                        texts(told, move -> move.from()),
                        texts(told, move -> move.to()),
                        told.stream()
                                .map(transfer -> transfer.move().amountFen())
                                .toArray(Long[]::new),
                        at.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Transfer>> ordered() {
        return Sql.select(SELECT + "where state = 'ORDERED' order by transfer_id")
                .map(PostgresTransfers::transfers);
    }

    @Override
    public Uni<Optional<Transfer>> lock(UUID transferId) {
        return Sql.select(SELECT + "where transfer_id = $1 for update", transferId)
                .map(rows -> transfers(rows).stream().findFirst());
    }

    @Override
    public Uni<List<Transfer>> lockNamed(String toAccount, Collection<String> endToEndIds) {
        return Sql.select(NAMED, toAccount, endToEndIds.toArray(String[]::new)).map(PostgresTransfers::transfers);
    }

    @Override
    public Uni<Void> update(Transfer transfer) {
        Columns columns = Columns.of(transfer.state());
        return Sql.update(
                        "update levelling_transfer set state = $2, answered_on = $3, arrival_id = $4, arrived_on = $5"
                                + " where transfer_id = $1",
                        transfer.transferId(),
                        transfer.state().word(),
                        columns.answeredOn(),
                        columns.arrivalId(),
                        columns.arrivedOn())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Transfer>> of(LocalDate businessDate) {
        return Sql.select(SELECT + "where business_date = $1 order by transfer_id", businessDate)
                .map(PostgresTransfers::transfers);
    }

    @Override
    public Uni<Page<Transfer>> page(String after, int limit) {
        return Sql.select(SELECT + "where transfer_id::text > $1 order by transfer_id limit $2", after, limit + 1)
                .map(rows -> Page.of(
                        transfers(rows),
                        limit,
                        transfer -> transfer.transferId().toString()));
    }

    private static String[] texts(List<Transfer> told, Function<Move, String> part) {
        return told.stream().map(Transfer::move).map(part).toArray(String[]::new);
    }

    private static List<Transfer> transfers(List<Object[]> rows) {
        return rows.stream()
                .map(Row::new)
                .map(row -> new Transfer(
                        row.id(0), row.date(1), new Move(row.text(2), row.text(3), row.number(4)), state(row)))
                .toList();
    }

    private static TransferState state(Row row) {
        return switch (row.text(5)) {
            case "ORDERED" -> new Ordered();
            case "PAID" -> new Paid(row.date(6));
            case "ARRIVED" -> new Arrived(row.date(6), new Arrival(row.text(7), row.date(8)));
            case "REFUSED" -> new Refused(row.date(6));
            default -> throw new IllegalStateException("no such state of a transfer: " + row.text(5));
        };
    }

    /** The columns that change with the state. */
    private record Columns(
            @Nullable LocalDate answeredOn,
            @Nullable String arrivalId,
            @Nullable LocalDate arrivedOn) {
        static Columns of(TransferState state) {
            return switch (state) {
                case Ordered ordered -> new Columns(null, null, null);
                case Paid(LocalDate on) -> new Columns(on, null, null);
                case Refused(LocalDate on) -> new Columns(on, null, null);
                case Arrived(LocalDate on, Arrival arrival) -> new Columns(on, arrival.depositId(), arrival.bookedOn());
            };
        }
    }
}
