package org.nengquan.registry.confirmation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.confirmation.app.Confirmations;
import org.nengquan.registry.confirmation.domain.Confirmation;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

@ApplicationScoped
class PostgresConfirmations implements Confirmations {

    private static final String SELECT = """
            select c.number, c.uscc, c.region_code, c.instrument, c.origin, c.quantity, c.verifier_uscc,
                c.report_sha256, c.factor_standard, c.issued_on, coalesce(i.status, 'RECEIVED')
            from confirmation c left join issuance i on i.confirmation_number = c.number
            """;

    @Override
    public Uni<Void> addAll(List<Confirmation> confirmations) {
        return Sql.update(
                        """
                        insert into confirmation (number, uscc, region_code, instrument, origin, quantity,
                            verifier_uscc, report_sha256, factor_standard, issued_on)
                        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[],
                            $7::text[], $8::text[], $9::text[], $10::date[])
                        on conflict do nothing
                        """,
                        texts(confirmations, Confirmation::number),
                        texts(confirmations, it -> it.uscc().code()),
                        texts(confirmations, Confirmation::regionCode),
                        texts(confirmations, it -> it.instrument().name()),
                        texts(confirmations, it -> it.origin().name()),
                        confirmations.stream().map(Confirmation::quantity).toArray(Long[]::new),
                        texts(confirmations, it -> it.evidence().verifierUscc()),
                        texts(confirmations, it -> it.evidence().reportSha256()),
                        texts(confirmations, it -> it.evidence().factorStandard()),
                        confirmations.stream().map(Confirmation::issuedOn).toArray(LocalDate[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Confirmation>> find(String number) {
        return Sql.select(SELECT + "where c.number = $1", number)
                .map(rows ->
                        rows.stream().map(row -> listed(row).confirmation()).findFirst());
    }

    @Override
    public Uni<Page<Listed>> page(Scope scope, PageRequest request) {
        return Sql.select(
                        SELECT
                                + "where c.number > $1 and ($2 or c.region_code = $3 or c.uscc = $4)"
                                + " order by c.number limit $5",
                        request.after(),
                        scope.everything(),
                        scope.region(),
                        scope.own(),
                        request.limit())
                .map(rows -> rows.stream().map(PostgresConfirmations::listed).toList())
                .map(items -> Page.of(items, request, it -> it.confirmation().number()));
    }

    private static String[] texts(List<Confirmation> confirmations, Function<Confirmation, String> field) {
        return confirmations.stream().map(field).toArray(String[]::new);
    }

    private static Listed listed(Object[] row) {
        Confirmation confirmation = new Confirmation(
                (String) row[0],
                new Uscc((String) row[1]),
                (String) row[2],
                Instrument.valueOf((String) row[3]),
                Origin.valueOf((String) row[4]),
                (Long) row[5],
                new Confirmation.Evidence((String) row[6], (String) row[7], (String) row[8]),
                (LocalDate) row[9]);
        return new Listed(confirmation, (String) row[10]);
    }
}
