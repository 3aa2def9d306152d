package org.nengquan.verification.factor.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.factor.domain.FactorTable;

/** Shows the factor table of a day, of today if none is named. */
@ApplicationScoped
public class ShowFactors {

    private final FactorTables tables;
    private final BusinessDays days;

    ShowFactors(FactorTables tables, BusinessDays days) {
        this.tables = tables;
        this.days = days;
    }

    @WithTransaction
    public Uni<FactorTable> on(Optional<LocalDate> day) {
        return day.map(named -> Uni.createFrom().item(named))
                .orElseGet(days::today)
                .flatMap(tables::inForce);
    }
}
