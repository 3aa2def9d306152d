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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.session.app.CloseTradingDay;
import org.nengquan.trading.session.app.DayView;
import org.nengquan.trading.session.app.LookUpTradingDay;
import org.nengquan.trading.session.app.OpenTradingDay;

/** Trading days: opened and closed by the exchange's operator, seen by everybody. */
@Path("/api/trading/v1/trading-days")
class TradingDayResource {
    private static final String OPERATOR = "exchange.operator";

    private final Commands commands;
    private final OpenTradingDay openTradingDay;
    private final CloseTradingDay closeTradingDay;
    private final LookUpTradingDay lookUp;

    TradingDayResource(
            Commands commands,
            OpenTradingDay openTradingDay,
            CloseTradingDay closeTradingDay,
            LookUpTradingDay lookUp) {
        this.commands = commands;
        this.openTradingDay = openTradingDay;
        this.closeTradingDay = closeTradingDay;
        this.lookUp = lookUp;
    }

    record OpenDayRequest(@NotNull LocalDate businessDate) {}

    record CloseDayRequest() {}

    record NextDay(LocalDate businessDate) {}

    @POST
    @RolesAllowed(OPERATOR)
    public Uni<Response> open(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid OpenDayRequest request) {
        return commands.run(
                CommandRequest.created("trading.open-day", key, request),
                () -> openTradingDay.open(request.businessDate()));
    }

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
