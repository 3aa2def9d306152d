package org.nengquan.settlement.bankfile.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.bankfile.domain.BankFile.Statement;
import org.nengquan.settlement.bankfile.domain.Detail;
import org.nengquan.settlement.bankfile.domain.FileEntry;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.rows.domain.Row;

/** The lines of a statement, column by column for UNNEST. */
record LineColumns(List<Line> lines) {
    /** A payment of ours is named by its wire id there and by its own id here. A party left out there is known from before. */
    private static final String KEEP = """
            insert into bank_file_line (sequence, position, kind, reference, uscc, amount_fen, settlement_account)
            select (select coalesce(max(sequence), 0) from bank_file_line where settlement_account = $5) + f.place,
                (select max(position) from bank_file_statement where settlement_account = $5), f.kind,
                coalesce(o.end_to_end_id, f.reference), coalesce(nullif(f.uscc, ''), o.to_uscc, n.uscc, ''),
                f.amount_fen, $5
            from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) with ordinality
                as f (kind, reference, uscc, amount_fen, place)
            left join bank_order o on f.kind = 'PAYMENT' and o.wire_id = f.reference
            left join bank_file_notice n on f.kind = 'DEPOSIT' and n.deposit_id = f.reference
                and n.settlement_account = $5
            """;

    private static final String AFTER = """
            select sequence, kind, reference, uscc, amount_fen from bank_file_line
            where settlement_account = $3 and sequence > $1 order by sequence limit $2
            """;

    /** One payment in or out. */
    record Line(boolean credit, Detail detail) {}

    static LineColumns of(Statement statement) {
        return new LineColumns(
                statement.entries().stream().flatMap(LineColumns::lines).toList());
    }

    private static Stream<Line> lines(FileEntry entry) {
        return entry.details().stream().map(detail -> new Line(entry.credit(), detail));
    }

    Uni<Void> keep(String settlementAccount) {
        return Sql.update(
                        KEEP,
                        texts(line -> line.credit() ? "DEPOSIT" : "PAYMENT"),
                        texts(line -> line.detail().reference(line.credit())),
                        texts(line -> line.detail().party()),
                        lines.stream().map(line -> line.detail().amount().fen()).toArray(Long[]::new),
                        settlementAccount)
                .replaceWithVoid();
    }

    static Uni<List<BankLine>> after(String settlementAccount, long sequence, int limit) {
        return Sql.select(AFTER, sequence, limit, settlementAccount)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new BankLine(
                                row.number(0),
                                BankLine.Kind.valueOf(row.text(1)),
                                row.text(2),
                                row.text(3),
                                row.number(4)))
                        .toList());
    }

    private String[] texts(Function<Line, String> field) {
        return lines.stream().map(field).toArray(String[]::new);
    }
}
