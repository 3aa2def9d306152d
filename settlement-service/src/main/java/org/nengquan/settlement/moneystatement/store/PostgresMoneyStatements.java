package org.nengquan.settlement.moneystatement.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.moneystatement.app.MoneyStatements;
import org.nengquan.settlement.moneystatement.app.Signer.Signature;
import org.nengquan.settlement.moneystatement.domain.MoneyStatement;
import org.nengquan.settlement.moneystatement.domain.SumLeaf;
import org.nengquan.settlement.moneystatement.domain.SumNode;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresMoneyStatements implements MoneyStatements {
    private static final String BALANCES = """
            select c.uscc, sum(a.balance_fen)::bigint from cash_account c
            join ledger_account a on a.holder = c.uscc group by c.uscc order by c.uscc
            """;

    private static final String STATEMENTS = """
            select business_date, as_of, accounts, total_fen, root, key_id, algorithm, public_key, signature
            from money_statement
            """;

    private static final String KEEP = """
            insert into money_statement (business_date, as_of, accounts, total_fen, root, document, key_id, algorithm,
                public_key, signature) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """;

    private static final String KEEP_LEAVES = """
            insert into money_statement_leaf (business_date, position, uscc, balance_fen, salt)
            select $1, * from unnest($2::integer[], $3::text[], $4::bigint[], $5::text[])
            """;

    @Override
    public Uni<List<Balance>> balances() {
        return Sql.select(BALANCES)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Balance(row.text(0), row.number(1)))
                        .toList());
    }

    @Override
    public Uni<Void> keep(Signed signed, List<SumLeaf> leaves) {
        MoneyStatement statement = signed.statement();
        Signature signature = signed.signature();
        return Sql.update(
                        KEEP,
                        statement.businessDate(),
                        statement.asOf().atOffset(ZoneOffset.UTC),
                        statement.accounts(),
                        statement.root().sumFen(),
                        statement.root().hash(),
                        statement.document(),
                        signature.keyId(),
                        signature.algorithm(),
                        signature.publicKey(),
                        signature.bytesHex())
                .chain(() -> keepLeaves(statement.businessDate(), leaves));
    }

    private static Uni<Void> keepLeaves(LocalDate businessDate, List<SumLeaf> leaves) {
        return Sql.update(
                        KEEP_LEAVES,
                        businessDate,
                        IntStream.range(0, leaves.size()).boxed().toArray(Integer[]::new),
                        leaves.stream().map(SumLeaf::uscc).toArray(String[]::new),
                        leaves.stream().map(SumLeaf::balanceFen).toArray(Long[]::new),
                        leaves.stream().map(SumLeaf::saltHex).toArray(String[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Signed>> of(LocalDate businessDate) {
        return Sql.select(STATEMENTS + " where business_date = $1", businessDate)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(PostgresMoneyStatements::signed)
                        .findFirst());
    }

    @Override
    public Uni<Page<Signed>> newest(LocalDate before, int limit) {
        return Sql.select(
                        STATEMENTS + " where business_date < $1 order by business_date desc limit $2",
                        before,
                        limit + 1)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(PostgresMoneyStatements::signed)
                        .toList())
                .map(found -> Page.of(
                        found, limit, one -> one.statement().businessDate().toString()));
    }

    @Override
    public Uni<List<SumLeaf>> leaves(LocalDate businessDate) {
        return Sql.select(
                        "select uscc, balance_fen, salt from money_statement_leaf where business_date = $1"
                                + " order by position",
                        businessDate)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new SumLeaf(row.text(0), row.number(1), row.text(2)))
                        .toList());
    }

    private static Signed signed(Row row) {
        var statement =
                new MoneyStatement(row.date(0), row.instant(1), row.number(2), new SumNode(row.text(4), row.number(3)));
        return new Signed(statement, new Signature(row.text(5), row.text(6), row.text(7), row.text(8)));
    }
}
