package org.nengquan.registry.compliance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.compliance.app.VerifiedConsumptions;
import org.nengquan.registry.compliance.domain.VerifiedConsumption;
import org.nengquan.registry.compliance.domain.VerifiedConsumption.Amounts;
import org.nengquan.registry.identity.domain.Uscc;

@ApplicationScoped
class PostgresVerifiedConsumptions implements VerifiedConsumptions {

    private static final String SELECT = """
            select v.report_number, v.uscc, v.region_code, v.consumption_year, v.energy_tce, v.coal_t, v.report_sha256,
                v.accepted_on
            from verified_consumption v
            """;

    @Override
    public Uni<Void> addAll(List<VerifiedConsumption> verified) {
        return Sql.update(
                        """
                        insert into verified_consumption (report_number, uscc, region_code, consumption_year, energy_tce,
                            coal_t, report_sha256, accepted_on)
                        select number, uscc, region, year, energy::numeric, coal::numeric, sha256, accepted
                        from unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::text[], $7::text[],
                            $8::date[]) v (number, uscc, region, year, energy, coal, sha256, accepted)
                        on conflict do nothing
                        """,
                        texts(verified, VerifiedConsumption::reportNumber),
                        texts(verified, it -> it.uscc().code()),
                        texts(verified, VerifiedConsumption::regionCode),
                        verified.stream().map(VerifiedConsumption::year).toArray(Integer[]::new),
                        texts(verified, it -> it.amounts().energyTce().toPlainString()),
                        texts(verified, it -> it.amounts().coalT().toPlainString()),
                        texts(verified, VerifiedConsumption::reportSha256),
                        verified.stream().map(VerifiedConsumption::acceptedOn).toArray(LocalDate[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<VerifiedConsumption>> ofYear(int year, Scope scope) {
        return Sql.select(
                        SELECT
                                + "where v.consumption_year = $1 and ($2 or v.region_code = $3 or v.uscc = $4)"
                                + " order by v.uscc",
                        year,
                        scope.everything(),
                        scope.region(),
                        scope.own())
                .map(PostgresVerifiedConsumptions::all);
    }

    @Override
    public Uni<Page<VerifiedConsumption>> page(Scope scope, PageRequest request) {
        return Sql.select(
                        SELECT
                                + "where v.report_number > $1 and ($2 or v.region_code = $3 or v.uscc = $4)"
                                + " order by v.report_number limit $5",
                        request.after(),
                        scope.everything(),
                        scope.region(),
                        scope.own(),
                        request.limit())
                .map(PostgresVerifiedConsumptions::all)
                .map(items -> Page.of(items, request, VerifiedConsumption::reportNumber));
    }

    private static String[] texts(List<VerifiedConsumption> verified, Function<VerifiedConsumption, String> field) {
        return verified.stream().map(field).toArray(String[]::new);
    }

    private static List<VerifiedConsumption> all(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new VerifiedConsumption(
                        (String) row[0],
                        new Uscc((String) row[1]),
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        new Amounts(ComplianceRows.decimal(row[4]), ComplianceRows.decimal(row[5])),
                        (String) row[6],
                        (LocalDate) row[7]))
                .toList();
    }
}
