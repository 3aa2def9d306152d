package org.nengquan.registry.issuance.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance;
import org.nengquan.registry.issuance.domain.Issuance.State.Issued;

/** The issuances of a whole allocation in one statement. */
final class AllocatedStatements {

    private AllocatedStatements() {}

    static Uni<Void> insert(UUID allocation, List<Issuance> issued) {
        Issuance sample = issued.getFirst();
        Issued state = (Issued) sample.state();
        return Sql.update(
                        """
                        insert into issuance (id, status, number, uscc, instrument, category, origin, region_code,
                            vintage_year, quantity, allocation_id, proposed_by, approved_by, issued_on)
                        select id, 'ISSUED', number, uscc, $1, category, origin, region_code, vintage_year, quantity,
                            $2::uuid, $3, $4, $5::date
                        from unnest($6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
                            $12::integer[], $13::bigint[])
                          i (id, number, uscc, category, origin, region_code, vintage_year, quantity)
                        """,
                        sample.grant().instrument().name(),
                        allocation,
                        state.proposedBy(),
                        state.approvedBy(),
                        state.on(),
                        issued.stream().map(Issuance::id).toArray(UUID[]::new),
                        texts(issued, it -> ((Issued) it.state()).number().value()),
                        texts(issued, it -> it.grant().uscc().code()),
                        texts(issued, it -> it.grant().category().name()),
                        texts(issued, it -> it.grant().origin().name()),
                        texts(issued, it -> it.grant().regionCode()),
                        issued.stream()
                                .map(Issuance::grant)
                                .map(Grant::vintageYear)
                                .toArray(Integer[]::new),
                        issued.stream()
                                .map(Issuance::grant)
                                .map(Grant::quantity)
                                .toArray(Long[]::new))
                .replaceWithVoid();
    }

    private static String[] texts(List<Issuance> issued, Function<Issuance, String> field) {
        return issued.stream().map(field).toArray(String[]::new);
    }
}
