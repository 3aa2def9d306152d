package org.nengquan.settlement.dayend.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.dayend.app.DayEnds;
import org.nengquan.settlement.dayend.domain.DayEnd;
import org.nengquan.settlement.dayend.domain.DayEnd.Done;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresDayEnds implements DayEnds {
    private static final String DAYS = """
            select d.business_date, d.waiting_for, s.step, s.detail, s.done_at, d.levels_banks
            from (select * from day_end where %s order by business_date desc limit $2) d
            left join day_end_step s on s.business_date = d.business_date
            order by d.business_date desc, s.position
            """;

    private static final String UNFINISHED = """
            select business_date from day_end d
            where (select count(*) from day_end_step s where s.business_date = d.business_date)
                < case when d.levels_banks then $1 else $1 - 1 end
            order by business_date limit $2
            """;

    private static final String DID = """
            insert into day_end_step (business_date, step, position, detail, done_at)
            select $1, $2, 1 + (select count(*) from day_end_step where business_date = $1), $3, $4 where not exists
                (select from day_end_step where business_date = $1 and step = $2)
            on conflict do nothing
            """;

    @Override
    public Uni<Void> begin(LocalDate businessDate, Instant at) {
        return Sql.update(
                        "insert into day_end (business_date, begun_at) values ($1, $2) on conflict do nothing",
                        businessDate,
                        at.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<View>> find(LocalDate businessDate) {
        return Sql.select(DAYS.formatted("business_date = $1"), businessDate, 1)
                .map(rows -> views(rows).stream().findFirst());
    }

    @Override
    public Uni<List<View>> newest(LocalDate before, int limit) {
        return Sql.select(DAYS.formatted("business_date < $1"), before, limit).map(PostgresDayEnds::views);
    }

    @Override
    public Uni<List<LocalDate>> unfinished(int limit) {
        return Sql.select(UNFINISHED, DayEndStep.values().length, limit)
                .map(rows -> rows.stream().map(row -> new Row(row).date(0)).toList());
    }

    @Override
    public Uni<Void> did(LocalDate businessDate, Done done) {
        return Sql.update(
                        DID,
                        businessDate,
                        done.step().name(),
                        done.detail(),
                        done.at().atOffset(ZoneOffset.UTC))
                .chain(() -> waits(businessDate, ""));
    }

    @Override
    public Uni<Void> waits(LocalDate businessDate, String waitingFor) {
        return Sql.update(
                        "update day_end set waiting_for = $2 where business_date = $1 and waiting_for <> $2",
                        businessDate,
                        waitingFor)
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<String>> obstacle(DayEndStep step, LocalDate businessDate) {
        return Sql.select(Obstacle.query(step), businessDate)
                .map(rows -> rows.stream().map(row -> new Row(row).text(0)).collect(Collectors.joining("; ")))
                .map(found -> Optional.of(found).filter(text -> !text.isEmpty()));
    }

    private static List<View> views(List<Object[]> rows) {
        Map<LocalDate, String> waiting = new LinkedHashMap<>();
        Map<LocalDate, List<Done>> done = new LinkedHashMap<>();
        Map<LocalDate, List<DayEndStep>> plans = new LinkedHashMap<>();
        for (Object[] values : rows) {
            Row row = new Row(values);
            waiting.put(row.date(0), row.text(1));
            plans.put(row.date(0), DayEndStep.plan(row.yes(5)));
            List<Done> ofDay = done.computeIfAbsent(row.date(0), day -> new ArrayList<>());
            row.optionalText(2)
                    .ifPresent(step -> ofDay.add(new Done(DayEndStep.valueOf(step), row.text(3), row.instant(4))));
        }
        return done.entrySet().stream()
                .map(day -> new View(
                        DayEnd.of(day.getKey(), plans.getOrDefault(day.getKey(), List.of()), day.getValue()),
                        waiting.getOrDefault(day.getKey(), "")))
                .toList();
    }
}
