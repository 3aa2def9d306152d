package org.nengquan.bench.noop;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Takes an order as the market does and answers as the market does, without a market. */
@Path("/api/trading/v1/orders")
class NoopResource {
    private static final UUID ID = new UUID(1, 1);

    record Order(
            @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,80}")
            String clientOrderId,

            @NotNull String instrument,
            @NotNull String side,
            @Nullable String priority,
            @Nullable String projectId,
            @NotNull @Min(1) Long priceFen,
            @NotNull @Min(1) Long quantity) {}

    record Answer(UUID orderId, String clientOrderId, String state, long filledQuantity, List<String> trades) {}

    @POST
    @RolesAllowed("participant.trader")
    @ResponseStatus(201)
    public Uni<Answer> take(@NotNull @Valid Order order) {
        return Uni.createFrom().item(new Answer(ID, order.clientOrderId(), "RESTING", 0, List.of()));
    }
}
