package org.nengquan.trading.session.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.session.app.CloseTradingDay;
import org.nengquan.trading.session.app.DayView;
import org.nengquan.trading.session.app.LookUpTradingDay;
import org.nengquan.trading.session.app.MovePhase;
import org.nengquan.trading.session.app.OpenTradingDay;
import org.nengquan.trading.session.domain.Timetable;

/** Trading days: opened and closed by the exchange's operator, seen by everybody. */
@Path("/api/trading/v1/trading-days")
class TradingDayResource {
    private static final String OPERATOR = "exchange.operator";

    private final Commands commands;
    private final OpenTradingDay openTradingDay;
    private final CloseTradingDay closeTradingDay;
    private final LookUpTradingDay lookUp;
    private final MovePhase movePhase;

    TradingDayResource(
            Commands commands,
            OpenTradingDay openTradingDay,
            CloseTradingDay closeTradingDay,
            LookUpTradingDay lookUp,
            MovePhase movePhase) {
        this.commands = commands;
        this.openTradingDay = openTradingDay;
        this.closeTradingDay = closeTradingDay;
        this.lookUp = lookUp;
        this.movePhase = movePhase;
    }

    /** Without a timetable the day is one session from the start. */
    record OpenDayRequest(
            @NotNull LocalDate businessDate, @Nullable Boolean timetable) {
        boolean byTimetable() {
            return Boolean.TRUE.equals(timetable);
        }
    }

    record MovePhaseRequest(@NotNull Phase.Name phase) {}

    record CloseDayRequest() {}

    record NextDay(LocalDate businessDate) {}

    @POST
    @RolesAllowed(OPERATOR)
    public Uni<Response> open(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid OpenDayRequest request) {
        return commands.run(
                CommandRequest.created("trading.open-day", key, request),
                () -> openTradingDay.open(request.businessDate(), request.byTimetable()));
    }

    /** The next phase of a day with a timetable; {@code CLOSED} is the same as closing it. */
    @POST
    @Path("/{businessDate}/phase")
    @RolesAllowed(OPERATOR)
    public Uni<Response> move(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("businessDate") LocalDate businessDate,
            @NotNull @Valid MovePhaseRequest request) {
        return commands.run(
                CommandRequest.ok("trading.move-phase/" + businessDate, key, request),
                () -> movePhase.move(businessDate, request.phase()));
    }

    /** The sessions that timers go by on that day, or on the current one. */
    @GET
    @Path("/timetable")
    @PermitAll
    public Uni<Sessions> timetable(@QueryParam("on") @Nullable LocalDate on) {
        return lookUp.timetable(on).map(sessions -> new Sessions(sessions, null));
    }

    record Sessions(List<Timetable.Session> items, @Nullable String next) {}

    @POST
    @Path("/{businessDate}/closing")
    @RolesAllowed(OPERATOR)
    public Uni<Response> close(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("businessDate") LocalDate businessDate,
            @NotNull CloseDayRequest request) {
        return commands.run(
                CommandRequest.ok("trading.close-day/" + businessDate, key, request),
                () -> closeTradingDay.close(businessDate));
    }

    @GET
    @Path("/current")
    @PermitAll
    public DayView current() {
        return lookUp.current().orElseThrow(() -> Problems.notFound(Text.of("尚无交易日", "No trading day was opened yet")));
    }

    @GET
    @Path("/next")
    @PermitAll
    public Uni<NextDay> next() {
        return lookUp.next()
                .map(date -> date.map(NextDay::new)
                        .orElseThrow(() -> Problems.notFound(
                                Text.of("下一年度休市安排尚未登记", "The next year's calendar is not entered yet"))));
    }
}
