package org.nengquan.registry.issuance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.identity.app.ValidUscc;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;

/** Units of a confirmation, or of a pool: exactly one of the two. */
record IssuanceRequest(
        @Nullable @Size(min = 1, max = 100) String confirmationNumber,
        @Nullable @Valid Pool pool) {

    record Pool(
            @NotNull @ValidUscc String uscc,
            @NotNull Instrument instrument,
            @NotNull Category category,
            @NotNull @Pattern(regexp = "\\d{6}") String regionCode,
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull @Positive @Max(1_000_000_000_000L) Long quantity) {

        Grant toDomain() {
            return Grant.ofPool(new Uscc(uscc), new CapKey(instrument, category, regionCode, year), quantity);
        }
    }

    @AssertTrue(message = "confirmationNumber 与 pool 须填且只填一项 / give exactly one of the two")
    boolean isOneOfTheTwo() {
        return (confirmationNumber == null) != (pool == null);
    }
}
