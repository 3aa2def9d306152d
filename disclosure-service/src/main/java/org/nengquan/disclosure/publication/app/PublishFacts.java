package org.nengquan.disclosure.publication.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.disclosure.cap.app.CapStatement;
import org.nengquan.disclosure.chart.app.Bars;
import org.nengquan.disclosure.edition.app.Editions;
import org.nengquan.disclosure.fact.domain.Batch;
import org.nengquan.disclosure.fact.domain.Told;
import org.nengquan.disclosure.log.app.AppendToLog;
import org.nengquan.disclosure.notice.app.NoticeBoard;
import org.nengquan.disclosure.report.app.DayReports;
import org.nengquan.disclosure.tape.app.Tape;

/** Makes facts public: all tables and the log together, in the running transaction, or nothing. */
@ApplicationScoped
public class PublishFacts {

    private final Editions editions;
    private final DayReports reports;
    private final Tape tape;
    private final Bars bars;
    private final CapStatement caps;
    private final NoticeBoard notices;
    private final AppendToLog log;

    PublishFacts(
            Editions editions,
            DayReports reports,
            Tape tape,
            Bars bars,
            CapStatement caps,
            NoticeBoard notices,
            AppendToLog log) {
        this.editions = editions;
        this.reports = reports;
        this.tape = tape;
        this.bars = bars;
        this.caps = caps;
        this.notices = notices;
        this.log = log;
    }

    public Uni<Void> publish(List<Told> told) {
        return told.isEmpty()
                ? Uni.createFrom().voidItem()
                : editions.next().map(edition -> new Batch(edition, told)).flatMap(this::project);
    }

    private Uni<Void> project(Batch batch) {
        return market(batch)
                .chain(() -> caps.project(batch))
                .chain(() -> notices.project(batch))
                .chain(() -> log.project(batch));
    }

    /** A trade needs its day, and only what is on the tape can be counted as settled: hence the order. */
    private Uni<Void> market(Batch batch) {
        return reports.project(batch)
                .chain(() -> tape.project(batch))
                .chain(() -> reports.countSettled(batch))
                .chain(() -> bars.project(batch));
    }
}
