package org.nengquan.settlement.closing.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.closing.app.Shelf;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.digest.domain.Sha256;
import org.nengquan.settlement.ledger.domain.Seal;
import org.nengquan.settlement.moneystatement.app.Signer.Signature;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresShelf implements Shelf {
    private static final String NEXT_TO_CLOSE = """
            select s.business_date, s.document from money_statement s
            where s.business_date > coalesce((select max(business_date) from closed_books), '-infinity')
            order by s.business_date desc limit 1 for update of s skip locked
            """;

    private static final String SEAL = "select position, encode(hash, 'hex') from ledger_seal where position = $1";

    /** The entries closed before are not read again. */
    private static final String KEEP_BALANCES = """
            insert into closed_balance (business_date, account, balance_fen)
            select $1::date, moved.account, sum(moved.fen)::bigint from (
                select account, balance_fen as fen from closed_balance where business_date = $2
                union all
                select p.account, p.delta_fen from ledger_seal s join ledger_posting p on p.entry_id = s.entry_id
                where s.position > $3 and s.position <= $4
            ) as moved group by moved.account
            """;

    /** As the balances; where the trusted books carry none, from the first entry on. */
    private static final String KEEP_SUMS = """
            insert into closed_sum (business_date, name, value)
            select $1::date, told.name, sum(told.value)::bigint from (
                select name, value from closed_sum where business_date = $2
                union all
                select t.name, t.value from ledger_seal s join ledger_entry e on e.id = s.entry_id
                    cross join lateral told_of(e.id, e.kind, e.reference) t
                where s.position > $3 and s.position <= $4
            ) as told group by told.name
            """;

    private static final String SUMS = """
            select count(*), coalesce(string_agg(name || ' ' || value, E'\\n' order by name), '')
            from closed_sum where business_date = $1
            """;

    private static final String BALANCES = """
            select count(*), coalesce(string_agg(account || ' ' || balance_fen, E'\\n' order by account), '')
            from closed_balance where business_date = $1
            """;

    private static final String KEEP = """
            insert into closed_books (business_date, seal_position, seal_hash, accounts, balances_sha256,
                statement_sha256, previous_sha256, document, key_id, algorithm, public_key, signature, sums, sums_sha256)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """;

    private static final String SIGNED = """
            select business_date, seal_position, seal_hash, accounts, balances_sha256, statement_sha256,
                previous_sha256, document, key_id, algorithm, public_key, signature, sums, sums_sha256
            from closed_books
            """;

    private static final String DOCUMENT_BEFORE =
            "select document from closed_books where business_date < $1 order by business_date desc limit 1";

    @Override
    public Uni<Optional<Ended>> holdNextToClose() {
        return Sql.select(NEXT_TO_CLOSE)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Ended(row.date(0), Sha256.of(row.text(1))))
                        .findFirst());
    }

    @Override
    public Uni<Optional<Seal>> seal(long position) {
        return Sql.select(SEAL, position)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Seal(row.number(0), row.text(1)))
                        .findFirst());
    }

    @Override
    public Uni<ClosedBooks.Balances> keepBalances(LocalDate businessDate, Optional<ClosedBooks> trusted, Seal through) {
        return Sql.update(
                        KEEP_BALANCES,
                        businessDate,
                        trusted.map(ClosedBooks::businessDate).orElse(LocalDate.EPOCH),
                        trusted.map(books -> books.through().position()).orElse(0L),
                        through.position())
                .chain(() -> balances(businessDate));
    }

    @Override
    public Uni<ClosedBooks.Sums> keepSums(LocalDate businessDate, Optional<ClosedBooks> trusted, Seal through) {
        Optional<ClosedBooks> carrying = trusted.filter(books -> books.sums().isPresent());
        return Sql.update(
                        KEEP_SUMS,
                        businessDate,
                        carrying.map(ClosedBooks::businessDate).orElse(LocalDate.EPOCH),
                        carrying.map(books -> books.through().position()).orElse(0L),
                        through.position())
                .chain(() -> sums(businessDate));
    }

    @Override
    public Uni<ClosedBooks.Sums> sums(LocalDate businessDate) {
        return Sql.select(SUMS, businessDate)
                .map(rows -> new Row(rows.getFirst()))
                .map(row -> new ClosedBooks.Sums(row.number(0), Sha256.of(row.text(1))));
    }

    @Override
    public Uni<ClosedBooks.Balances> balances(LocalDate businessDate) {
        return Sql.select(BALANCES, businessDate)
                .map(rows -> new Row(rows.getFirst()))
                .map(row -> new ClosedBooks.Balances(row.number(0), Sha256.of(row.text(1))));
    }

    @Override
    public Uni<Void> keep(ClosedBooks books, Signature signature) {
        return Sql.update(
                        KEEP,
                        books.businessDate(),
                        books.through().position(),
                        books.through().hash(),
                        books.balances().accounts(),
                        books.balances().sha256(),
                        books.statementSha256(),
                        books.previousSha256(),
                        books.document(),
                        signature.keyId(),
                        signature.algorithm(),
                        signature.publicKey(),
                        signature.bytesHex(),
                        books.sums().map(ClosedBooks.Sums::names).orElse(null),
                        books.sums().map(ClosedBooks.Sums::sha256).orElse(null))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Signed>> all() {
        return Sql.select(SIGNED + "order by business_date")
                .map(rows ->
                        rows.stream().map(Row::new).map(PostgresShelf::signed).toList());
    }

    @Override
    public Uni<Optional<Signed>> newestBefore(LocalDate day, String keyId) {
        return Sql.select(
                        SIGNED + "where business_date < $1 and key_id = $2 order by business_date desc limit 1",
                        day,
                        keyId)
                .map(rows ->
                        rows.stream().map(Row::new).map(PostgresShelf::signed).findFirst());
    }

    @Override
    public Uni<String> documentSha256Before(LocalDate day) {
        return Sql.select(DOCUMENT_BEFORE, day)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> Sha256.of(row.text(0)))
                        .findFirst()
                        .orElse(ClosedBooks.NONE));
    }

    private static Signed signed(Row row) {
        var books = new ClosedBooks(
                row.date(0),
                new Seal(row.number(1), row.text(2)),
                new ClosedBooks.Balances(row.number(3), row.text(4)),
                row.optionalNumber(12).map(names -> new ClosedBooks.Sums(names, row.text(13))),
                row.text(5),
                row.text(6));
        return new Signed(books, row.text(7), new Signature(row.text(8), row.text(9), row.text(10), row.text(11)));
    }
}
