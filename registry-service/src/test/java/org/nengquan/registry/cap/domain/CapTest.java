package org.nengquan.registry.cap.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;

class CapTest {

    private static final CapKey KEY = new CapKey(Instrument.ENERGY, Category.LOCAL, "410100", 2022);

    private static Cap inForce(long quantity, long issued) {
        var proposed = Cap.proposed(new UUID(0, 1), KEY, quantity, "zhang");
        return ((Outcome.Done<Cap>) proposed.approved("li", issued)).value();
    }

    @Test
    void shouldAllowUpToTheCapAndNotOneMore() {
        assertThat(inForce(100, 60).allows(40)).isInstanceOf(Decision.Allowed.class);
        var refused = (Decision.Refused) inForce(100, 60).allows(41);
        assertThat(refused.why().code()).isEqualTo("cap-exceeded");
        assertThat(refused.why().arithmetic()).isEqualTo("60 + 41 > 100");
        assertThat(inForce(100, 60).allows(Long.MAX_VALUE)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void shouldTakeOverWhatWasIssuedAndNotLieBelowIt() {
        var proposed = Cap.proposed(new UUID(0, 2), KEY, 50, "zhang");
        assertThat(((Outcome.Refused<Cap>) proposed.approved("li", 51)).why().code())
                .isEqualTo("cap-below-issued");
        assertThat(((Outcome.Done<Cap>) proposed.approved("li", 50)).value().issued())
                .isEqualTo(50);
    }

    @Test
    void shouldBeApprovedByAnotherPerson() {
        assertThat(Cap.proposed(new UUID(0, 1), KEY, 1, "zhang").approved("zhang", 0))
                .isInstanceOf(Outcome.Refused.class);
    }
}
