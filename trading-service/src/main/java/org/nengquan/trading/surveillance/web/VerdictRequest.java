package org.nengquan.trading.surveillance.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.surveillance.domain.CaseOutcome;
import org.nengquan.trading.surveillance.domain.Verdict;

/** How a case shall end; {@code restricted} names accounts if and only if the outcome is ACCOUNT_RESTRICTED. */
record VerdictRequest(
        @NotNull CaseOutcome outcome,
        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9A-Z]{18}") String> restricted,
        @NotBlank @Size(max = 2_000) String reason) {

    @AssertTrue(message = "限制账户时必须且只能指明账户 / accounts are named if and only if they are restricted")
    @Schema(hidden = true)
    boolean isRestrictedNamedWhenNeeded() {
        return outcome == null
                || (outcome == CaseOutcome.ACCOUNT_RESTRICTED) != accounts().isEmpty();
    }

    private List<String> accounts() {
        return restricted == null ? List.of() : restricted;
    }

    Verdict toDomain() {
        return new Verdict(outcome, accounts(), reason);
    }
}
