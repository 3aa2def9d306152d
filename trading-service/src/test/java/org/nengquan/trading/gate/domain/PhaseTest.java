package org.nengquan.trading.gate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A phase leads only to those that may follow it. */
class PhaseTest {

    @Test
    void shouldGoThroughADayWithATimetableInItsOrder() {
        assertThat(new Phase.Closed().opened(true)).isEqualTo(new Phase.PreOpen());
        assertThat(following(Phase.Name.PRE_OPEN)).containsExactly(Phase.Name.MORNING);
        assertThat(following(Phase.Name.MORNING)).containsExactlyInAnyOrder(Phase.Name.LUNCH, Phase.Name.CLOSING);
        assertThat(following(Phase.Name.LUNCH)).containsExactly(Phase.Name.AFTERNOON);
        assertThat(following(Phase.Name.AFTERNOON)).containsExactly(Phase.Name.CLOSING);
    }

    @Test
    void shouldTradeAllDayOnADayWithoutATimetable() {
        Phase phase = new Phase.Closed().opened(false);
        assertThat(phase.trades()).isTrue();
        assertThat(following(phase.name())).containsExactly(Phase.Name.CLOSING);
    }

    @Test
    void shouldNotLeaveTheCloseByAMove() {
        assertThat(following(Phase.Name.CLOSING)).isEmpty();
        assertThat(following(Phase.Name.CLOSED)).isEmpty();
    }

    @Test
    void shouldBeFoundByItsName() {
        for (Phase.Name name : Phase.Name.values()) {
            assertThat(name.phase().name()).isEqualTo(name);
        }
    }

    private static Set<Phase.Name> following(Phase.Name from) {
        return Arrays.stream(Phase.Name.values())
                .filter(to -> from.phase().to(to).isPresent())
                .collect(Collectors.toSet());
    }
}
