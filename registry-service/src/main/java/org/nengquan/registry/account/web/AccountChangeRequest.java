package org.nengquan.registry.account.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.account.domain.AccountChange.Content;
import org.nengquan.registry.account.domain.AccountChange.Terms;
import org.nengquan.registry.account.domain.AccountMove;
import org.nengquan.registry.account.domain.ClosingGround;
import org.nengquan.registry.identity.app.ValidUscc;
import org.nengquan.registry.identity.domain.Uscc;

record AccountChangeRequest(
        @NotNull AccountMove move,
        @NotBlank @Size(max = 100) String article,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate sellsThrough,
        @Nullable ClosingGround closingGround,
        @Nullable @ValidUscc String successorUscc) {

    Content toDomain() {
        return new Content(move, article, reason, terms());
    }

    private Terms terms() {
        return new Terms(
                Optional.ofNullable(sellsThrough),
                Optional.ofNullable(closingGround),
                Optional.ofNullable(successorUscc).flatMap(Uscc::parse));
    }

    @JsonIgnore
    @AssertTrue(
            message = "sellsThrough 仅用于限制，closingGround 用于启动销户，合并与继承须填 successorUscc"
                    + " / sellsThrough is for RESTRICT, closingGround for BEGIN_CLOSING,"
                    + " successorUscc for MERGER and INHERITANCE")
    boolean isFitForItsMove() {
        return move == null || move.takes(terms());
    }
}
