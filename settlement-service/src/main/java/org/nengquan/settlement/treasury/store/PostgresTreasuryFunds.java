package org.nengquan.settlement.treasury.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.treasury.app.TreasuryFunds;

@ApplicationScoped
class PostgresTreasuryFunds implements TreasuryFunds {

    private static final String FUNDS = """
            select f.region_code, f.region_name, a.balance_fen,
                (select count(*) from ledger_posting p where p.account = f.account),
                array_agg(u.code order by u.position), array_agg(u.name_zh order by u.position),
                array_agg(u.name_en order by u.position), array_agg(u.article order by u.position)
            from treasury_fund f
            join ledger_account a on a.code = f.account
            join treasury_fund_purpose fp on fp.region_code = f.region_code
            join treasury_purpose u on u.code = fp.purpose
            where $1 = '' or f.region_code = $1
            group by f.region_code, f.region_name, f.account, a.balance_fen order by f.region_code
            """;

    private static final String ENTRIES = """
            select e.id, e.kind, e.reference, e.business_date, e.booked_at, p.delta_fen
            from treasury_fund f
            join ledger_posting p on p.account = f.account
            join ledger_entry e on e.id = p.entry_id
            where f.region_code = $1 and p.entry_id > $2 order by p.entry_id limit $3
            """;

    @Override
    public Uni<List<Fund>> all() {
        return funds("");
    }

    @Override
    public Uni<Optional<Fund>> of(String regionCode) {
        return funds(regionCode).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Page<FundEntry>> entries(String regionCode, long after, int limit) {
        return Sql.select(ENTRIES, regionCode, after, limit + 1)
                .map(rows -> rows.stream().map(PostgresTreasuryFunds::entry).toList())
                .map(found -> Page.of(found, limit, entry -> Long.toString(entry.entry())));
    }

    private static Uni<List<Fund>> funds(String regionCodeOrAll) {
        return Sql.select(FUNDS, regionCodeOrAll)
                .map(rows -> rows.stream().map(PostgresTreasuryFunds::fund).toList());
    }

    private static Fund fund(Object[] row) {
        String[] codes = (String[]) row[4];
        List<Purpose> purposes = IntStream.range(0, codes.length)
                .mapToObj(i ->
                        new Purpose(codes[i], ((String[]) row[5])[i], ((String[]) row[6])[i], ((String[]) row[7])[i]))
                .toList();
        return new Fund((String) row[0], (String) row[1], (Long) row[2], purposes, (Long) row[3]);
    }

    private static FundEntry entry(Object[] row) {
        return new FundEntry(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (LocalDate) row[3],
                ((OffsetDateTime) row[4]).toInstant(),
                (Long) row[5]);
    }
}
