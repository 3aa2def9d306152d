package org.nengquan.settlement.bankaccount.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.bankaccount.app.AccountChanges;
import org.nengquan.settlement.bankaccount.domain.AccountChange;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Close;
import org.nengquan.settlement.bankaccount.domain.AccountChange.MakeDefault;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Open;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Wish;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount.Registration;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresAccountChanges implements AccountChanges {
    private static final String SELECT = """
            select change_id, kind, code, bank_name, clearing_number, account_number, basis, state, proposed_by,
                proposed_at, decided_by, decided_at, coalesce(reject_reason, '') from settlement_account_change
            """;

    private static final String ADD = """
            insert into settlement_account_change (change_id, kind, code, bank_name, clearing_number, account_number,
                basis, state, proposed_by, proposed_at)
            values ($1, $2, $3, $4, $5, $6, $7, 'PROPOSED', $8, $9)
            """;

    private static final String DECIDE = """
            update settlement_account_change
            set state = $2, decided_by = $3, decided_at = $4, reject_reason = nullif($5, '') where change_id = $1
            """;

    /** An account comes with its own books, and with a place from which its bank's notices are counted. */
    private static final List<String> OPEN = List.of("""
            insert into settlement_account (code, bank_name, clearing_number, account_number, opened_on)
            select code, bank_name, clearing_number, account_number, $2 from settlement_account_change where change_id = $1
            """, """
            insert into ledger_account (code, kind, holder, settlement_account)
            select k.prefix || ':' || c.code, k.kind, c.code, c.code from settlement_account_change c,
                (values ('bank', 'BANK'), ('suspense', 'SUSPENSE'), ('clearing', 'CLEARING'),
                    ('in-transit', 'IN_TRANSIT')) as k (prefix, kind)
            where c.change_id = $1 and $2::date is not null
            """, """
            insert into bank_cursor (settlement_account, last_sequence)
            select code, 0 from settlement_account_change where change_id = $1 and $2::date is not null
            """);

    private static final List<String> CLOSE = List.of("""
            update settlement_account set closed_on = $2
            where code = (select code from settlement_account_change where change_id = $1)
            """);

    private static final List<String> MAKE_DEFAULT = List.of(
            "update settlement_account set is_default = false where is_default and $1::uuid is not null and $2::date is not null",
            """
            update settlement_account set is_default = true
            where code = (select code from settlement_account_change where change_id = $1) and $2::date is not null
            """);

    @Override
    public Uni<Void> add(AccountChange change) {
        Registration registration = registration(change.wish());
        return Sql.update(
                        ADD,
                        change.changeId(),
                        change.wish().word(),
                        change.wish().code(),
                        registration.bankName(),
                        registration.clearingNumber(),
                        registration.accountNumber(),
                        change.basis(),
                        change.approval().proposal().by(),
                        change.approval().proposal().at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<AccountChange>> lock(UUID changeId) {
        return Sql.select(SELECT + "where change_id = $1 for update", changeId)
                .map(rows -> changes(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> decide(AccountChange change, LocalDate on) {
        Verdict verdict = change.approval().verdict().orElseThrow();
        Uni<Integer> kept = Sql.update(
                DECIDE,
                change.changeId(),
                change.approval().word(),
                verdict.by(),
                verdict.at().atOffset(ZoneOffset.UTC),
                verdict.reason());
        return change.approval() instanceof Approval.Approved
                ? kept.chain(() -> carryOut(change, on))
                : kept.replaceWithVoid();
    }

    private static Uni<Void> carryOut(AccountChange change, LocalDate on) {
        List<String> statements = switch (change.wish()) {
            case Open open -> OPEN;
            case Close close -> CLOSE;
            case MakeDefault asDefault -> MAKE_DEFAULT;
        };
        Uni<Void> done = Uni.createFrom().voidItem();
        for (String statement : statements) {
            done = done.chain(() -> Sql.update(statement, change.changeId(), on).replaceWithVoid());
        }
        return done;
    }

    @Override
    public Uni<Page<AccountChange>> page(String after, int limit) {
        return Sql.select(SELECT + "where change_id::text > $1 order by change_id limit $2", after, limit + 1)
                .map(rows -> Page.of(
                        changes(rows), limit, change -> change.changeId().toString()));
    }

    private static Registration registration(Wish wish) {
        return wish instanceof Open(String code, Registration registration)
                ? registration
                : new Registration("", "", "");
    }

    private static List<AccountChange> changes(List<Object[]> rows) {
        return rows.stream().map(Row::new).map(PostgresAccountChanges::change).toList();
    }

    private static AccountChange change(Row row) {
        return new AccountChange(
                row.id(0),
                wish(row),
                row.text(6),
                Approval.of(
                        row.text(7),
                        new Proposal(row.text(8), row.instant(9)),
                        row.optionalText(10).map(by -> new Verdict(by, row.instant(11), row.text(12)))));
    }

    private static Wish wish(Row row) {
        return switch (row.text(1)) {
            case "OPEN" -> new Open(row.text(2), new Registration(row.text(3), row.text(4), row.text(5)));
            case "CLOSE" -> new Close(row.text(2));
            case "MAKE_DEFAULT" -> new MakeDefault(row.text(2));
            default -> throw new IllegalStateException("no such change of an account: " + row.text(1));
        };
    }
}
