package org.nengquan.settlement.integrity.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.integrity.app.Inspections;
import org.nengquan.settlement.integrity.domain.Finding;
import org.nengquan.settlement.integrity.store.Scope.Mark;

@ApplicationScoped
class PostgresInspections implements Inspections {

    /** One snapshot for all queries: a trade that settles in between would otherwise look like a fault. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read read only";

    private static final String COUNTS = """
            , counted as (
                select coalesce(sum(value) filter (where name = 'settled'), 0) as settled,
                    coalesce(sum(value) filter (where name = 'defaulted'), 0) as defaulted,
                    coalesce(sum(value) filter (where name = 'deposited'), 0) as deposits,
                    coalesce(sum(value) filter (where name = 'entries'), 0) as entries
                from sums
            )
            select settled + defaulted + (select count(*) from settlement where state in ('CLAIMED', 'DELIVERING')),
                settled, defaulted, deposits,
                (select -sum(balance_fen)::bigint from ledger_account where kind = 'BANK'),
                entries,
                (select sum(balance_fen)::bigint from ledger_account where kind = 'SUSPENSE')
            from counted
            """;

    private static final String AT_BANKS = """
            select s.code, c.last_sequence, -a.balance_fen from settlement_account s
            join bank_cursor c on c.settlement_account = s.code
            join ledger_account a on a.settlement_account = s.code and a.kind = 'BANK'
            where s.closed_on is null order by s.code
            """;

    private static final String SUSPENDED =
            "select deposit_id, uscc, amount_fen from deposit where in_suspense order by bank_sequence limit 20";

    @Override
    public Uni<Snapshot> inspect(Optional<ClosedBooks> closed) {
        return Sql.update(ONE_MOMENT)
                .chain(() -> scope(closed))
                .flatMap(scope -> findings(scope)
                        .flatMap(findings -> select(scope, COUNTS)
                                .flatMap(rows -> atBanks().map(banks -> snapshot(findings, rows.getFirst(), banks)))));
    }

    private static Uni<Scope> scope(Optional<ClosedBooks> closed) {
        return Sql.select(
                        Scope.MARK,
                        closed.map(books -> books.through().position()).orElse(0L))
                .map(rows -> rows.stream()
                        .map(row -> new Mark((String) row[0], number(row[1]), (OffsetDateTime) row[2]))
                        .findFirst()
                        .orElse(Mark.BEFORE_ALL))
                .map(mark -> new Scope(closed, mark));
    }

    private static Uni<List<Object[]>> select(Scope scope, String query) {
        return Sql.select(scope.with(query), scope.parameters());
    }

    private Uni<List<Finding>> findings(Scope scope) {
        return Multi.createFrom()
                .items(Inspection.values())
                .onItem()
                .transformToUniAndConcatenate(inspection -> inspect(inspection, scope))
                .collect()
                .asList()
                .flatMap(found -> suspense().map(listed -> with(found, listed)));
    }

    private static List<Finding> with(List<Finding> found, Finding one) {
        List<Finding> all = new ArrayList<>(found);
        all.add(one);
        return all;
    }

    private static Uni<Finding> inspect(Inspection inspection, Scope scope) {
        return select(scope, inspection.sql()).map(rows -> finding(inspection, rows.getFirst()));
    }

    private static Finding finding(Inspection inspection, @Nullable Object[] row) {
        long wrong = Long.parseLong(String.valueOf(row[0]));
        return wrong == 0
                ? new Finding(inspection.title(), true, inspection.good())
                : new Finding(inspection.title(), false, wrong + " found: " + row[1]);
    }

    /** Money without an owner is no fault of the books, but somebody has to find the owner. */
    private static Uni<Finding> suspense() {
        return Sql.select(SUSPENDED).map(rows -> {
            List<String> lines = rows.stream()
                    .map(row -> row[0] + " for " + row[1] + " of " + row[2] + " fen")
                    .toList();
            return new Finding(
                    "suspense", true, lines.isEmpty() ? "no deposit is in suspense" : String.join("; ", lines));
        });
    }

    private static Uni<List<AtBank>> atBanks() {
        return Sql.select(AT_BANKS)
                .map(rows -> rows.stream()
                        .map(row -> new AtBank(String.valueOf(row[0]), number(row[1]), number(row[2])))
                        .toList());
    }

    private static Snapshot snapshot(List<Finding> findings, @Nullable Object[] row, List<AtBank> banks) {
        String[] names = {"trades", "settled", "defaulted", "deposits", "cashFen", "entries", "suspenseFen"};
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            counts.put(names[i], number(row[i]));
        }
        return new Snapshot(findings, counts, banks);
    }

    private static long number(@Nullable Object value) {
        return Long.parseLong(String.valueOf(value));
    }
}
