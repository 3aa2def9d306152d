package org.nengquan.disclosure.chart.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.nengquan.disclosure.chart.app.Bars.KeptBar;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.edition.app.ReadModel;
import org.nengquan.disclosure.fact.domain.Instrument;

/** All K-lines, in memory: reading one asks no database, however many trades are behind it. */
@ApplicationScoped
public class ChartBoard implements ReadModel {

    private final Bars bars;
    private final ConcurrentMap<Line, NavigableMap<LocalDate, KeptBar>> lines = new ConcurrentHashMap<>();

    ChartBoard(Bars bars) {
        this.bars = bars;
    }

    private record Line(Instrument instrument, Period period) {}

    @Override
    public Uni<Void> refresh(long since) {
        return bars.changedSince(since)
                .invoke(changed -> changed.forEach(this::takeOver))
                .replaceWithVoid();
    }

    /** The newest candles of a K-line, oldest first. */
    public List<Bar> newest(Instrument instrument, Period period, int limit) {
        return line(instrument, period).descendingMap().values().stream()
                .limit(limit)
                .map(KeptBar::bar)
                .toList()
                .reversed();
    }

    private void takeOver(KeptBar kept) {
        Bar.Key key = kept.bar().key();
        line(key.instrument(), key.period()).merge(key.date(), kept, KeptBar::newer);
    }

    private NavigableMap<LocalDate, KeptBar> line(Instrument instrument, Period period) {
        return lines.computeIfAbsent(new Line(instrument, period), line -> new ConcurrentSkipListMap<>());
    }
}
