package org.nengquan.settlement.bankfile.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.bankfile.app.BankFiles;
import org.nengquan.settlement.bankfile.domain.BankFile.Notices;
import org.nengquan.settlement.bankfile.domain.BankFile.Statement;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresBankFiles implements BankFiles {
    /** One file at a time, also across replicas: what follows what is decided by what is there. */
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(4004053054)";

    private static final String KEEP = """
            insert into bank_file (file_id, name, sha256, kind, message_id, state, reasons, received_at)
            values ($1, $2, $3, $4, $5, case when $6 = '' then 'TAKEN' else 'REFUSED' end, $6, $7)
            """;

    private static final String KEEP_STATEMENT = """
            insert into bank_file_statement (position, statement_id, stated_on, opening_fen, closing_fen, file_id,
                settlement_account)
            select coalesce(max(position), 0) + 1, $1, $2, $3, $4, $5, $6 from bank_file_statement
            where settlement_account = $6
            """;

    /** The last statement, and what came and went since by the bank's own word, but stands on no statement yet. */
    private static final String STANDING = """
            select coalesce((select closing_fen from bank_file_statement where settlement_account = $1
                    order by position desc limit 1), 0)
                + coalesce((select sum(n.amount_fen) from bank_file_notice n where n.settlement_account = $1
                    and not exists (select from bank_file_line l where l.settlement_account = $1
                        and l.kind = 'DEPOSIT' and l.reference = n.deposit_id)), 0)::bigint
                - coalesce((select sum(o.amount_fen) from bank_order o where o.settlement_account = $1
                    and o.status = 'ACCEPTED' and not exists (select from bank_file_line l
                        where l.settlement_account = $1 and l.kind = 'PAYMENT' and l.reference = o.end_to_end_id)), 0)::bigint
            """;

    private static final String PAGE = """
            select file_id, name, sha256, kind, message_id, reasons, received_at from bank_file
            where file_id::text > $1 order by file_id limit $2
            """;

    @Override
    public Uni<Boolean> hold(String sha256) {
        return Sql.select(ONE_AT_A_TIME)
                .chain(() -> Sql.select("select 1 from bank_file where sha256 = $1 and state = 'TAKEN'", sha256))
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Optional<Stated>> lastStated(String settlementAccount) {
        return Sql.select(
                        "select stated_on, closing_fen from bank_file_statement where settlement_account = $1"
                                + " order by position desc limit 1",
                        settlementAccount)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Stated(row.date(0), row.number(1)))
                        .findFirst());
    }

    @Override
    public Uni<Void> keep(Kept file) {
        return Sql.update(
                        KEEP,
                        file.fileId(),
                        file.name(),
                        file.sha256(),
                        file.kind(),
                        file.messageId(),
                        file.reasons(),
                        file.at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<String>> toldDifferently(String settlementAccount, Notices notices) {
        return NoticeColumns.of(notices).toldDifferently(settlementAccount);
    }

    @Override
    public Uni<Void> keepNotices(UUID fileId, String settlementAccount, Notices notices) {
        return NoticeColumns.of(notices).keep(fileId, settlementAccount);
    }

    @Override
    public Uni<Void> keepStatement(UUID fileId, String settlementAccount, Statement statement) {
        return Sql.update(
                        KEEP_STATEMENT,
                        statement.period().statementId(),
                        statement.period().on(),
                        statement.opening().fen(),
                        statement.closing().fen(),
                        fileId,
                        settlementAccount)
                .chain(() -> LineColumns.of(statement).keep(settlementAccount));
    }

    @Override
    public Uni<List<BankNotice>> noticesAfter(String settlementAccount, long sequence, int limit) {
        return NoticeColumns.after(settlementAccount, sequence, limit);
    }

    @Override
    public Uni<List<BankLine>> linesAfter(String settlementAccount, long sequence, int limit) {
        return LineColumns.after(settlementAccount, sequence, limit);
    }

    @Override
    public Uni<Long> standingFen(String settlementAccount) {
        return Sql.select(STANDING, settlementAccount).map(rows -> new Row(rows.getFirst()).number(0));
    }

    @Override
    public Uni<Page<Kept>> page(String after, int limit) {
        return Sql.select(PAGE, after, limit + 1)
                .map(rows ->
                        rows.stream().map(Row::new).map(PostgresBankFiles::kept).toList())
                .map(found -> Page.of(found, limit, file -> file.fileId().toString()));
    }

    private static Kept kept(Row row) {
        return new Kept(row.id(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.instant(6));
    }
}
