package org.nengquan.registry.movement.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.app.ValidUscc;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.MovementOrder.Target;
import org.nengquan.registry.movement.domain.MovementOrder.Units;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

record MovementRequest(
        @NotNull MovementKind kind,
        @NotNull @ValidUscc String uscc,
        @Nullable @ValidUscc String recipientUscc,
        @NotNull Instrument instrument,
        @Nullable Origin origin,
        @NotNull @Positive @Max(1_000_000_000_000L) Long quantity,
        @Nullable UUID projectId,
        @Nullable UUID ofMovement,
        @NotBlank @Size(max = 1000) String ground) {

    Content toDomain() {
        return new Content(kind, new Uscc(uscc), new Units(instrument, origin, quantity), target(), ground);
    }

    private Target target() {
        return new Target(
                Optional.ofNullable(recipientUscc).flatMap(Uscc::parse),
                Optional.ofNullable(projectId),
                Optional.ofNullable(ofMovement));
    }

    @JsonIgnore
    @AssertTrue(
            message = "recipientUscc、projectId、ofMovement 须按 /movement-kinds 填写"
                    + " / give exactly those that /movement-kinds names for this kind")
    boolean isFitForItsKind() {
        return kind == null || target().fits(kind);
    }
}
