package org.nengquan.registry.movement.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.Party;
import org.nengquan.registry.movement.domain.Trait;
import org.nengquan.registry.movement.domain.Way;

/** The procedures by which units move, for everybody to read (方案一(二)4). */
@Path("/api/registry/v1/movement-kinds")
class MovementKindResource {

    @Schema(name = "MovementKindRule")
    record KindAnswer(
            MovementKind kind,
            String article,
            @Nullable AccountKind from,
            @Nullable AccountKind to,
            Set<Party> proposers,
            Set<Party> approvers,
            Set<Trait> traits) {

        static KindAnswer of(MovementKind kind) {
            return new KindAnswer(
                    kind,
                    kind.article(),
                    kind.way().map(Way::from).orElse(null),
                    kind.way().map(Way::to).orElse(null),
                    new TreeSet<>(kind.proposers()),
                    new TreeSet<>(kind.approvers()),
                    new TreeSet<>(kind.traits()));
        }
    }

    @GET
    @PermitAll
    public Page<KindAnswer> list() {
        List<KindAnswer> kinds =
                Arrays.stream(MovementKind.values()).map(KindAnswer::of).toList();
        return new Page<>(kinds, null);
    }
}
