package org.nengquan.trading.journal.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.journal.app.MeasureRows;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.HaltMeasure;

/** The tables by which the market is overseen: phases of days, halts, large holders. */
final class MeasureTables {
    private final Unnest<DayEvent.PhaseMoved> phases;
    private final Unnest<MeasureRows.NewHalt> newHalts;
    private final Unnest<MeasureRows.DecidedHalt> decidedHalts;
    private final Unnest<MeasureRows.NewLargeHolder> largeHolders;

    MeasureTables(String shard) {
        phases = Unnest.<DayEvent.PhaseMoved>of("""
                        update trading_day d set session = p.session
                        from (select distinct on (business_date) business_date, session
                              from unnest($1::date[], $2::text[]) with ordinality as n (business_date, session, place)
                              order by business_date, place desc) p
                        where d.shard = '%s' and d.business_date = p.business_date and d.phase = 'OPEN'""".formatted(shard))
                .with(LocalDate[]::new, DayEvent.PhaseMoved::businessDate)
                .with(String[]::new, row -> row.phase().name());
        newHalts = newHalts(shard);
        decidedHalts = Unnest.<MeasureRows.DecidedHalt>of("""
                        update market_halt h set state = d.state, decided_by = d.decided_by, decided_at = d.decided_at
                        from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[])
                            as d (halt_id, state, decided_by, decided_at)
                        where h.halt_id = d.halt_id""")
                .with(UUID[]::new, MeasureRows.DecidedHalt::haltId)
                .with(String[]::new, MeasureRows.DecidedHalt::state)
                .with(String[]::new, MeasureRows.DecidedHalt::person)
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC));
        largeHolders = largeHolders(shard);
    }

    /** After the tables of days and trades, to which these refer. */
    void addTo(Statements statements, MeasureRows rows) {
        phases.addTo(statements, rows.phases());
        newHalts.addTo(statements, rows.newHalts());
        decidedHalts.addTo(statements, rows.decidedHalts());
        largeHolders.addTo(statements, rows.largeHolders());
    }

    private static Unnest<MeasureRows.NewHalt> newHalts(String shard) {
        return Unnest.<MeasureRows.NewHalt>of("""
                        insert into market_halt (shard, state, halt_id, seq, action, instrument, reason_zh, reason_en,
                            proposed_by, proposed_at)
                        select '%s', 'PROPOSED', * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[],
                            $5::text[], $6::text[], $7::text[], $8::timestamptz[])""".formatted(shard))
                .with(UUID[]::new, row -> row.proposal().haltId())
                .with(Long[]::new, MeasureRows.NewHalt::seq)
                .with(String[]::new, row -> measure(row).action().name())
                .with(String[]::new, row -> name(measure(row).instrument()))
                .with(String[]::new, row -> measure(row).reasonZh())
                .with(String[]::new, row -> measure(row).reasonEn())
                .with(String[]::new, row -> row.proposal().proposedBy())
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC));
    }

    private static Unnest<MeasureRows.NewLargeHolder> largeHolders(String shard) {
        return Unnest.<MeasureRows.NewLargeHolder>of("""
                        insert into large_holder_report (shard, trade_number, seq, uscc, instrument, position, threshold,
                            business_date, reported_at)
                        select '%s', * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::bigint[],
                            $6::bigint[], $7::date[], $8::timestamptz[])""".formatted(shard))
                .with(String[]::new, row -> row.report().tradeNumber())
                .with(Long[]::new, MeasureRows.NewLargeHolder::seq)
                .with(String[]::new, row -> row.report().uscc())
                .with(String[]::new, row -> row.report().instrument().name())
                .with(Long[]::new, row -> row.report().position())
                .with(Long[]::new, row -> row.report().threshold())
                .with(LocalDate[]::new, MeasureRows.NewLargeHolder::businessDate)
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC));
    }

    private static HaltMeasure measure(MeasureRows.NewHalt row) {
        return row.proposal().measure();
    }

    private static @Nullable String name(@Nullable Instrument instrument) {
        return instrument == null ? null : instrument.name();
    }
}
