package org.nengquan.trading.surveillance.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.order.app.Page;

/** Alerts and cases for those who look into them. */
@ApplicationScoped
public class LookUpAlerts {
    private final Alerts alerts;
    private final Cases cases;

    LookUpAlerts(Alerts alerts, Cases cases) {
        this.alerts = alerts;
        this.cases = cases;
    }

    public Uni<Page<AlertView>> alerts(AlertFilter filter, String after, int limit) {
        return alerts.page(filter, after, limit);
    }

    public Uni<AlertView> alert(UUID alertId) {
        return alerts.find(alertId).map(found -> found.orElseThrow(LookUpAlerts::notFound));
    }

    public Uni<Page<CaseView.Standing>> cases(String state, String after, int limit) {
        return Panache.withSession(() -> cases.page(state, after, limit));
    }

    public Uni<CaseView> ofAlert(UUID alertId) {
        return Panache.withSession(() -> cases.standing(alertId)
                .map(found -> found.orElseThrow(LookUpAlerts::notFound))
                .flatMap(standing -> cases.entries(alertId).map(entries -> new CaseView(standing, entries))));
    }

    static ProblemException notFound() {
        return Problems.notFound(Text.of("没有这条预警", "There is no such alert"));
    }
}
