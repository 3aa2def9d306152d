package org.nengquan.settlement.bankfile.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.bankfile.domain.BankFile.Notices;
import org.nengquan.settlement.bankfile.domain.Detail;
import org.nengquan.settlement.bankfile.domain.FileEntry;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.rows.domain.Row;

/** The deposits of a file, column by column for UNNEST. What went out is told by status files and not kept here. */
record NoticeColumns(List<Deposit> deposits) {
    private static final String COLUMNS =
            " from unnest($1::text[], $2::text[], $3::bigint[]) with ordinality as f (deposit_id, uscc, amount_fen, place)";

    private static final String TOLD_DIFFERENTLY = "select distinct f.deposit_id" + COLUMNS + """
             join bank_file_notice n on n.deposit_id = f.deposit_id and n.settlement_account = $4
            where (n.uscc, n.amount_fen) <> (f.uscc, f.amount_fen) order by f.deposit_id
            """;

    /** The bank may tell the same deposit again in another file; it keeps its first place. */
    private static final String KEEP = """
            insert into bank_file_notice (sequence, deposit_id, uscc, amount_fen, reference, booked_on, file_id,
                end_to_end_id, settlement_account)
            select (select coalesce(max(sequence), 0) from bank_file_notice where settlement_account = $8)
                    + row_number() over (order by f.place),
                f.deposit_id, f.uscc, f.amount_fen, f.reference, f.booked_on, $6, f.end_to_end_id, $8
            from (select distinct on (deposit_id) *
                    from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::date[], $7::text[])
                    with ordinality as t (deposit_id, uscc, amount_fen, reference, booked_on, end_to_end_id, place)
                    order by deposit_id, place) f
            where not exists (select from bank_file_notice n
                where n.settlement_account = $8 and n.deposit_id = f.deposit_id)
            """;

    private static final String AFTER = """
            select sequence, deposit_id, uscc, amount_fen, reference, booked_on, end_to_end_id from bank_file_notice
            where settlement_account = $3 and sequence > $1 order by sequence limit $2
            """;

    /** One deposit and the day on which the bank booked it. */
    record Deposit(Detail detail, LocalDate bookedOn) {}

    static NoticeColumns of(Notices notices) {
        return new NoticeColumns(notices.entries().stream()
                .filter(FileEntry::credit)
                .flatMap(entry -> entry.details().stream().map(detail -> new Deposit(detail, entry.bookedOn())))
                .toList());
    }

    Uni<List<String>> toldDifferently(String settlementAccount) {
        return Sql.select(TOLD_DIFFERENTLY, ids(), parties(), amounts(), settlementAccount)
                .map(rows -> rows.stream().map(row -> new Row(row).text(0)).toList());
    }

    Uni<Void> keep(UUID fileId, String settlementAccount) {
        return Sql.update(
                        KEEP,
                        ids(),
                        parties(),
                        amounts(),
                        texts(Detail::words),
                        deposits.stream().map(Deposit::bookedOn).toArray(LocalDate[]::new),
                        fileId,
                        texts(Detail::endToEndId),
                        settlementAccount)
                .replaceWithVoid();
    }

    static Uni<List<BankNotice>> after(String settlementAccount, long sequence, int limit) {
        return Sql.select(AFTER, sequence, limit, settlementAccount)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .<BankNotice>map(row -> new DepositNotice(
                                row.number(0),
                                row.text(1),
                                row.text(2),
                                row.number(3),
                                row.text(4),
                                row.date(5),
                                row.text(6)))
                        .toList());
    }

    private String[] ids() {
        return texts(Detail::bankReference);
    }

    private String[] parties() {
        return texts(Detail::party);
    }

    private Long[] amounts() {
        return deposits.stream().map(deposit -> deposit.detail().amount().fen()).toArray(Long[]::new);
    }

    private String[] texts(Function<Detail, String> field) {
        return deposits.stream().map(deposit -> field.apply(deposit.detail())).toArray(String[]::new);
    }
}
