package org.nengquan.settlement.dayend.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.dayend.app.DayEnds.View;
import org.nengquan.settlement.dayend.app.RunDayEnd;
import org.nengquan.settlement.dayend.domain.DayEnd;
import org.nengquan.settlement.dayend.domain.DayEnd.Running;
import org.nengquan.settlement.paging.domain.Page;

/** 日终: which steps are done and what the next one waits for; the clerk can have it tried at once. */
@Path("/api/settlement/v1/day-ends")
@RolesAllowed({"settlement.clerk", "exchange.operator", "auditor", "province"})
class DayEndResource {
    private static final String DATE = "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final Text NONE = Text.of("该业务日尚未闭市", "The market has not closed that day");

    private final RunDayEnd run;

    DayEndResource(RunDayEnd run) {
        this.run = run;
    }

    @GET
    public Uni<Page<DayEndView>> newestFirst(
            @QueryParam("after") @DefaultValue("2099-12-31") @Pattern(regexp = DATE) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        int most = Integer.parseInt(limit);
        return run.newest(date(after), most + 1)
                .map(found -> found.stream().map(DayEndView::of).toList())
                .map(found -> Page.of(found, most, day -> day.businessDate().toString()));
    }

    @GET
    @Path("/{businessDate}")
    public Uni<DayEndView> one(@PathParam("businessDate") String businessDate) {
        return run.found(date(businessDate)).map(DayEndResource::shown);
    }

    /** Changes nothing that would not change by itself a moment later, so it needs no key. */
    @POST
    @Path("/{businessDate}/runs")
    @RolesAllowed("settlement.clerk")
    public Uni<DayEndView> goOn(@PathParam("businessDate") String businessDate) {
        return run.run(date(businessDate)).map(DayEndResource::shown);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw Problems.notFound(NONE);
        }
    }

    private static DayEndView shown(Optional<View> found) {
        return found.map(DayEndView::of).orElseThrow(() -> Problems.notFound(NONE));
    }

    record DayEndView(
            LocalDate businessDate,
            boolean complete,
            List<StepView> steps,
            @Nullable String next,
            @Nullable String waitingFor) {

        static DayEndView of(View view) {
            DayEnd state = view.state();
            return new DayEndView(
                    state.businessDate(),
                    state instanceof DayEnd.Complete,
                    state.done().stream()
                            .map(done -> new StepView(done.step().name(), done.detail(), done.at()))
                            .toList(),
                    state instanceof Running running ? running.next().name() : null,
                    view.waitingFor().isEmpty() ? null : view.waitingFor());
        }
    }

    record StepView(String step, String detail, Instant doneAt) {}
}
