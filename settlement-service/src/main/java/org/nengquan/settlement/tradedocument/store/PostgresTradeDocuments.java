package org.nengquan.settlement.tradedocument.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;
import org.nengquan.settlement.tradedocument.app.TradeDocuments;
import org.nengquan.settlement.tradedocument.domain.TradeDocument;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Name;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Side;

@ApplicationScoped
class PostgresTradeDocuments implements TradeDocuments {
    private static final String SELECT =
            "select kind, trade_number, side, uscc, facts, salt, issued_on from trade_document ";

    private static final String ADD = """
            insert into trade_document
                (document_number, kind, trade_number, side, uscc, facts, salt, sha256, issued_on)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing
            """;

    @Override
    public Uni<Optional<TradeDocument>> find(String number) {
        return Sql.select(SELECT + "where document_number = $1", number)
                .map(rows -> documents(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> add(TradeDocument document) {
        return Sql.update(
                        ADD,
                        document.name().number(),
                        document.name().kind().name(),
                        document.name().tradeNumber(),
                        document.name().side().name(),
                        document.uscc(),
                        document.facts(),
                        document.salt(),
                        document.sha256(),
                        document.issuedOn())
                .replaceWithVoid();
    }

    @Override
    public Uni<Page<TradeDocument>> of(String uscc, String after, int limit) {
        return Sql.select(
                        SELECT + "where uscc = $1 and document_number > $2 order by document_number limit $3",
                        uscc,
                        after,
                        limit + 1)
                .map(rows -> Page.of(
                        documents(rows), limit, document -> document.name().number()));
    }

    private static List<TradeDocument> documents(List<Object[]> rows) {
        return rows.stream()
                .map(Row::new)
                .map(row -> new TradeDocument(
                        new Name(Kind.valueOf(row.text(0)), row.text(1), Side.valueOf(row.text(2))),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.date(6)))
                .toList();
    }
}
