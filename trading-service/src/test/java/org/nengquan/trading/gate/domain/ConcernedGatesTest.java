package org.nengquan.trading.gate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.ParticipantKind;

/** A gate that a kind of wish does not concern lets it pass whatever the facts: that it is not asked changes no answer. */
class ConcernedGatesTest {

    @Test
    void shouldSpareOnlyGatesThatLetPassInAnyCase() {
        for (FakeMarket market : markets()) {
            for (Intent intent : intents()) {
                for (Gate gate : Gates.LISTING) {
                    assertThat(gate.concerns(intent.kind())
                                    || gate.check(intent, market).equals(Decision.allowed()))
                            .as("%s of %s", gate.getClass().getSimpleName(), intent)
                            .isTrue();
                }
                assertThat(Gates.listing(intent, market)).isEqualTo(Gates.check(Gates.LISTING, intent, market));
            }
        }
    }

    @Test
    void shouldAskEveryGateAboutSomebody() {
        for (Gate gate : Gates.LISTING) {
            assertThat(Intent.Kind.values()).anyMatch(gate::concerns);
        }
    }

    /** Nobody may have more, and whatever else a gate looks at in all combinations. */
    private static List<FakeMarket> markets() {
        var markets = new ArrayList<FakeMarket>();
        for (ParticipantKind kind : ParticipantKind.values()) {
            for (JointReview review : JointReview.values()) {
                for (CoalUse use : CoalUse.values()) {
                    for (boolean met : new boolean[] {true, false}) {
                        markets.add(market(kind, review, use, met));
                    }
                }
            }
        }
        return markets;
    }

    private static FakeMarket market(ParticipantKind kind, JointReview review, CoalUse use, boolean met) {
        var market = new FakeMarket();
        market.participant(FakeMarket.UNIT, kind);
        market.project(review, use);
        market.target(2021, met, met);
        market.figures.put(ParameterName.POSITION_LIMIT, 5L);
        market.figures.put(ParameterName.FIRST_CALL_DAYS, 2L);
        market.bought = 1_000;
        return market;
    }

    private static List<Intent> intents() {
        return Stream.of(FakeMarket.UNIT, FakeMarket.BUILDER)
                .flatMap(uscc -> Stream.of(Instrument.values())
                        .flatMap(instrument -> Stream.of(null, "p1", "nobody's")
                                .flatMap(projectId -> intents(uscc, instrument, projectId))))
                .toList();
    }

    private static Stream<Intent> intents(String uscc, Instrument instrument, @Nullable String projectId) {
        return Stream.concat(
                Stream.of(new Intent(uscc, instrument, Side.BUY, null, projectId, 20_000, 10)),
                Arrays.stream(Priority.values())
                        .map(priority -> new Intent(uscc, instrument, Side.SELL, priority, projectId, 20_000, 10)));
    }
}
