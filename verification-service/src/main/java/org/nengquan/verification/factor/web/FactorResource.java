package org.nengquan.verification.factor.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.entry.app.CalendarDay;
import org.nengquan.verification.factor.app.ShowFactors;
import org.nengquan.verification.factor.domain.Carrier;
import org.nengquan.verification.factor.domain.Decimals;
import org.nengquan.verification.factor.domain.ElectricityBasis;
import org.nengquan.verification.factor.domain.EnergyFactor;
import org.nengquan.verification.factor.domain.FactorStatus;
import org.nengquan.verification.factor.domain.FactorTable;
import org.nengquan.verification.factor.domain.Span;

@Path("/api/verification/v1/energy-factors")
class FactorResource {

    private final ShowFactors show;

    FactorResource(ShowFactors show) {
        this.show = show;
    }

    /** The whole table of a day with the parameters it is read by; it is small, so it has no pages. */
    record FactorsAnswer(
            LocalDate on,
            ElectricityBasis electricityBasis,
            String standardCoalHeatKjPerKgce,
            String heatValueTolerance,
            List<FactorAnswer> items,
            @Nullable String next) {

        static FactorsAnswer of(FactorTable table) {
            var parameters = table.parameters();
            return new FactorsAnswer(
                    table.on(),
                    parameters.basis(),
                    Decimals.text(parameters.standardCoalHeat()),
                    Decimals.text(parameters.heatTolerance()),
                    table.rows().stream().map(FactorAnswer::of).toList(),
                    null);
        }
    }

    /** One row as published: figures as text, ranges with a dash, null where a rule parameter sets it. */
    record FactorAnswer(
            String code,
            String name,
            Carrier carrier,
            String amountUnit,
            @Nullable String factor,
            String factorUnit,
            @Nullable String lowHeatKjPerUnit,
            String standard,
            String table,
            FactorStatus status,
            String note,
            LocalDate effectiveFrom) {

        static FactorAnswer of(EnergyFactor row) {
            return new FactorAnswer(
                    row.code(),
                    row.name(),
                    row.carrier(),
                    row.amountUnit(),
                    text(row.factor()),
                    row.factorUnit(),
                    text(row.lowHeat()),
                    row.citation().standard(),
                    row.citation().table(),
                    row.citation().status(),
                    row.citation().note(),
                    row.effectiveFrom());
        }

        private static @Nullable String text(@Nullable Span span) {
            return span == null ? null : span.toString();
        }
    }

    /** The table in force on a day, of today by the market if none is named. */
    @GET
    @PermitAll
    public Uni<FactorsAnswer> show(@QueryParam("on") @CalendarDay @Nullable LocalDate on) {
        return show.on(Optional.ofNullable(on)).map(FactorsAnswer::of);
    }
}
