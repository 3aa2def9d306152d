package org.nengquan.registry.account.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.account.app.ClosingBooks;
import org.nengquan.registry.account.domain.ClosingBook;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.quota.domain.Instrument;

@ApplicationScoped
class PostgresClosingBooks implements ClosingBooks {

    @Override
    public Uni<ClosingBook> of(Uscc uscc, LocalDate today) {
        return Sql.select("""
            select instrument, kind, sum(balance)::bigint from account
            where (holder = $1 or holder in (select number from project where uscc = $1))
              and kind not in ('RETIRED', 'EXPIRED') and balance > 0
            group by instrument, kind
            """, uscc.code())
                .flatMap(balances -> underWay(uscc, today).map(row -> book(balances, (Long) row[0], (Long) row[1])));
    }

    @Override
    public Uni<Boolean> hasProjects(Uscc uscc) {
        return Sql.select("select exists (select from project where uscc = $1)", uscc.code())
                .map(rows -> (Boolean) rows.getFirst()[0]);
    }

    private static Uni<Object[]> underWay(Uscc uscc, LocalDate today) {
        return Sql.select("""
            select
                (select coalesce(sum(l.last_serial - l.first_serial + 1), 0)::bigint
                 from lot l join account a on a.id = l.account_id
                 where a.holder = $1 and a.kind = 'AVAILABLE' and (l.sellable_from > $2 or l.valid_through < $2)),
                (select count(*) from movement_order
                 where status in ('PROPOSED', 'WAITING') and (uscc = $1 or recipient_uscc = $1))
            """, uscc.code(), today).map(List::getFirst);
    }

    private static ClosingBook book(List<Object[]> balances, long stuck, long openOrders) {
        Map<AccountKind, Long> elsewhere = new EnumMap<>(AccountKind.class);
        Map<Instrument, Long> atHand = new EnumMap<>(Instrument.class);
        for (Object[] row : balances) {
            AccountKind kind = AccountKind.valueOf((String) row[1]);
            if (kind == AccountKind.AVAILABLE) {
                atHand.merge(Instrument.valueOf((String) row[0]), (Long) row[2], Math::addExact);
            } else {
                elsewhere.merge(kind, (Long) row[2], Math::addExact);
            }
        }
        return new ClosingBook(elsewhere, atHand, stuck, openOrders);
    }

    @Override
    public Uni<Integer> tradingDays(LocalDate after, LocalDate upTo) {
        return Sql.select(
                        "select count(*)::integer from trading_day_seen"
                                + " where business_date > $1 and business_date <= $2",
                        after,
                        upTo)
                .map(rows -> (Integer) rows.getFirst()[0]);
    }
}
