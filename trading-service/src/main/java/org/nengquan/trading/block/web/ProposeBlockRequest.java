package org.nengquan.trading.block.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.block.app.AgreeOnBlock;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/** What an initiator sends to state an agreement: its own side, price in fen, quantity in whole units. */
record ProposeBlockRequest(
        @NotNull
        @Pattern(regexp = "[\\x21-\\x7e]{1,80}", message = "1–80 个可见 ASCII 字符 / 1 to 80 visible ASCII characters")
        String clientBlockId,

        @NotNull @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
        String counterpartyUscc,

        @NotNull Instrument instrument,
        @NotNull Side side,
        @Nullable Priority priority,
        @Nullable @Size(min = 1, max = 80) String projectId,
        @NotNull @Min(1) @Max(Intent.MAX_PRICE_FEN) Long priceFen,
        @NotNull @Min(1) @Max(Intent.MAX_QUANTITY) Long quantity) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "卖出须填写 priority，买入不得填写 / priority is given to sell and only to sell")
    public boolean isPriorityGivenToSell() {
        return side == null || (side == Side.SELL) == (priority != null);
    }

    AgreeOnBlock.Proposal toProposal(String uscc) {
        return new AgreeOnBlock.Proposal(
                clientBlockId,
                counterpartyUscc,
                new Intent(uscc, instrument, side, priority, projectId, priceFen, quantity));
    }
}
