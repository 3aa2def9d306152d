package org.nengquan.registry.price.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.price.app.MarketDays;
import org.nengquan.registry.price.domain.MarketDay;
import org.nengquan.registry.quota.domain.Instrument;

@ApplicationScoped
class PostgresMarketDays implements MarketDays {

    @Override
    public Uni<Void> add(List<MarketDay> days) {
        if (days.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(
                        """
                        insert into market_day (business_date, instrument, close_fen, quantity, amount_fen)
                        select * from unnest($1::date[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
                        on conflict do nothing
                        """,
                        days.stream().map(MarketDay::date).toArray(LocalDate[]::new),
                        days.stream().map(day -> day.instrument().name()).toArray(String[]::new),
                        days.stream().map(MarketDay::closeFen).toArray(Long[]::new),
                        days.stream().map(MarketDay::quantity).toArray(Long[]::new),
                        days.stream().map(MarketDay::amountFen).toArray(Long[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<MarketDay>> between(Instrument instrument, LocalDate from, LocalDate through) {
        return Sql.select("""
                        select business_date, close_fen, quantity, amount_fen from market_day
                        where instrument = $1 and business_date between $2 and $3 order by business_date
                        """, instrument.name(), from, through)
                .map(rows -> rows.stream()
                        .map(row -> new MarketDay(
                                (LocalDate) row[0], instrument, (Long) row[1], (Long) row[2], (Long) row[3]))
                        .toList());
    }
}
