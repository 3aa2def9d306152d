package org.nengquan.trading.bidding.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.auction.domain.Lot;
import org.nengquan.trading.auction.domain.PriceRule;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/** What an owner sends to have an auction announced. */
record AnnounceRequest(
        @NotNull Instrument instrument,
        @NotNull Side side,
        @Nullable Priority priority,
        @Nullable @Pattern(regexp = "[!-~]{1,64}") String projectId,
        @NotNull @Min(1) @Max(Intent.MAX_QUANTITY) Long quantity,
        @NotNull @Min(1) @Max(Intent.MAX_PRICE_FEN) Long reservePriceFen,
        @NotNull PriceRule priceRule,
        @NotNull @Min(0) @Max(Draft.LONGEST_DAYS) Integer noticeDays,
        @NotNull @Min(1) @Max(Draft.LONGEST_DAYS) Integer biddingDays,
        @NotNull @Min(1) @Max(Draft.LONGEST_DAYS) Integer revealDays,
        @NotNull @Pattern(regexp = "[^\\p{Cntrl}]{1,200}") String announcedValue) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(
            message = "出让（SELL）须填 priority 且不填 projectId，收购（BUY）不填 priority"
                    + " / a SELL auction takes a priority and no projectId, a BUY auction no priority")
    public boolean isOfItsSide() {
        boolean sells = side == Side.SELL;
        return side == null || (sells == (priority != null) && !(sells && projectId != null));
    }

    Draft toDraft() {
        var lot = new Lot(
                instrument,
                side,
                priority,
                projectId,
                Objects.requireNonNull(quantity),
                Objects.requireNonNull(reservePriceFen));
        return new Draft(lot, priceRule, noticeDays, biddingDays, revealDays, announcedValue);
    }
}
