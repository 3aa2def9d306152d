package org.nengquan.registry.construction.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.construction.app.DecideConstruction;
import org.nengquan.registry.construction.domain.ClockState;
import org.nengquan.registry.construction.domain.ConstructionClock;

/** 及时公布履约情况 (方案二(四)): every project's term, for everybody; no quantity and no code of a unit is on it. */
@Path("/api/registry/v1/construction-board")
class BoardResource {

    private final DecideConstruction construction;

    BoardResource(DecideConstruction construction) {
        this.construction = construction;
    }

    @Schema(name = "ConstructionBoardLine")
    record LineAnswer(
            String projectNumber,
            String projectName,
            String regionCode,
            LocalDate startedOn,
            LocalDate dueOn,
            long daysLeft,
            ClockState.Status status) {

        static LineAnswer of(ConstructionClock clock, LocalDate today) {
            return new LineAnswer(
                    clock.project().number(),
                    clock.project().name(),
                    clock.project().regionCode(),
                    clock.startedOn(),
                    clock.dueOn(),
                    clock.daysLeft(today),
                    clock.state().status());
        }
    }

    @GET
    @PermitAll
    public Uni<Page<LineAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return construction
                .today()
                .flatMap(today -> construction
                        .page(new Scope.Everything(), new PageRequest(after, limit))
                        .map(page -> page.map(clock -> LineAnswer.of(clock, today))));
    }
}
