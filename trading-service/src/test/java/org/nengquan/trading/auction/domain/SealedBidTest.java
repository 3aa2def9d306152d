package org.nengquan.trading.auction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nengquan.trading.auction.domain.SomeAuctions.NONCE;
import static org.nengquan.trading.auction.domain.SomeAuctions.id;
import static org.nengquan.trading.auction.domain.SomeAuctions.sale;
import static org.nengquan.trading.auction.domain.SomeAuctions.sealed;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealedBidTest {
    private final Terms terms = sale(PriceRule.UNIFORM, 100, 20_005);
    private final Opening opening = new Opening(21_000, 50, NONCE);

    /** The documented form, computed with {@code printf 'nengquan…\nend' | sha256sum}. */
    @Test
    void shouldBeTheHashThatAnybodyCanComputeWithATool() {
        assertThat(Commitment.to(id(0), "914403001922038216", opening).sha256())
                .isEqualTo("68245524597ec83d848fc6a202b81d30e1a947217724065f1248bf357d421bc5");
    }

    @Test
    void shouldBindTheBidderToEveryPartOfTheBid() {
        Bid.Sealed bid = sealed(terms, 1, opening, null);

        assertThat(bid.hides(terms.auctionId(), opening)).isTrue();
        assertThat(bid.hides(id(9), opening)).isFalse();
        assertThat(bid.hides(terms.auctionId(), new Opening(21_001, 50, NONCE))).isFalse();
        assertThat(bid.hides(terms.auctionId(), new Opening(21_000, 49, NONCE))).isFalse();
        assertThat(bid.hides(terms.auctionId(), new Opening(21_000, 50, NONCE + "00")))
                .isFalse();
        Bid.Sealed copied = new Bid.Sealed(id(2), "bidder-2", 1, bid.sealing());
        assertThat(copied.hides(terms.auctionId(), opening)).isFalse();
    }

    @Test
    void shouldAskForANonceThatCannotBeTriedOut() {
        assertThatThrownBy(() -> new Opening(1, 1, "00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Opening(1, 1, NONCE.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldNotOpenABidAboveItsCover() {
        Bid.Sealed bid = sealed(terms, 1, opening, null);
        var more = new Opening(21_000, 51, NONCE);
        assertThatThrownBy(() -> bid.opened(more)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRoundTheDepositUpToAFen() {
        assertThat(terms.depositFen(50)).isEqualTo(100_025);
        assertThat(terms.depositFen(1)).isEqualTo(2_001);
        assertThat(SomeAuctions.purchase(PriceRule.UNIFORM, 100, 20_005).depositFen(50))
                .isZero();
    }

    @Test
    void shouldFixTheSeedByTheCommitmentsAndTheAnnouncedValueWhateverTheirOrder() {
        Bid.Sealed one = sealed(terms, 1, opening, null);
        Bid.Sealed two = sealed(terms, 2, opening, null);

        assertThat(TieRule.seed(terms, List.of(one, two))).isEqualTo(TieRule.seed(terms, List.of(two, one)));
        assertThat(TieRule.seed(terms, List.of(one))).isNotEqualTo(TieRule.seed(terms, List.of(one, two)));
        var other = new Terms(
                terms.auctionId(),
                terms.owner(),
                terms.announcedOn(),
                10,
                new Draft(terms.lot(), PriceRule.UNIFORM, 7, 1, 1, "another value"));
        assertThat(TieRule.seed(other, List.of(one))).isNotEqualTo(TieRule.seed(terms, List.of(one)));
    }

    @Test
    void shouldPassThroughItsStatesInTheirOrder() {
        // Given
        Auction announced = Auction.Announced.on(terms);

        // When
        Auction.Bidding bidding = ((Auction.Announced) announced).open();
        Auction.Revealing revealing =
                bidding.with(sealed(terms, 1, opening, null)).closed();
        Auction.Revealing opened =
                revealing.with(sealed(terms, 1, opening, null).opened(opening));

        // Then
        assertThat(announced.daysLeft()).isEqualTo(7);
        assertThat(revealing.unopened()).hasSize(1);
        assertThat(opened.unopened()).isEmpty();
        assertThat(opened.opened()).extracting(Bid.Opened::priceFen).containsExactly(21_000L);
        assertThat(opened.seed()).isEqualTo(revealing.seed());
    }
}
