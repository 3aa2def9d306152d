package org.nengquan.registry.movement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.MovementOrder.Target;

class MovementKindTest {

    private static final Uscc SOMEBODY = new Uscc("91350100M000100Y43");

    @ParameterizedTest
    @EnumSource
    void shouldNameWhoProposesWhoApprovesAndOnWhatGround(MovementKind kind) {
        assertThat(kind.proposers()).isNotEmpty();
        assertThat(kind.approvers()).isNotEmpty();
        assertThat(kind.article()).startsWith("办法§");
        assertThat(kind.way().isPresent()).isEqualTo(kind != MovementKind.REVERSE);
    }

    @ParameterizedTest
    @EnumSource(names = {"FREEZE", "PLEDGE", "COURT_HOLD"})
    void shouldReleaseWhatIsHeldOnlyByItsOwnRelease(MovementKind hold) {
        var releases = Arrays.stream(MovementKind.values())
                .filter(kind -> kind.carriesOn(hold))
                .toList();
        assertThat(releases).isNotEmpty().doesNotContain(MovementKind.REVERSE);
        assertThat(releases)
                .allSatisfy(release -> assertThat(release.way().orElseThrow().from())
                        .isEqualTo(hold.way().orElseThrow().to()));
    }

    @Test
    void shouldReverseOnlyWhatMayBeUndone() {
        assertThat(MovementKind.REVERSE.carriesOn(MovementKind.BIND)).isTrue();
        assertThat(MovementKind.REVERSE.carriesOn(MovementKind.RETIRE)).isTrue();
        assertThat(MovementKind.REVERSE.carriesOn(MovementKind.FREEZE)).isFalse();
        assertThat(MovementKind.REVERSE.carriesOn(MovementKind.REVERSE)).isFalse();
        assertThat(MovementKind.RELEASE_FREEZE.carriesOn(MovementKind.PLEDGE)).isFalse();
        assertThat(MovementKind.COMPLETE.carriesOn(MovementKind.BIND)).isFalse();
    }

    @Test
    void shouldAskForExactlyWhatAKindNeeds() {
        var nothing = new Target(Optional.empty(), Optional.empty(), Optional.empty());
        var another = new Target(Optional.of(SOMEBODY), Optional.empty(), Optional.empty());
        var project = new Target(Optional.empty(), Optional.of(new UUID(0, 1)), Optional.empty());
        var before = new Target(Optional.empty(), Optional.empty(), Optional.of(new UUID(0, 1)));
        assertThat(nothing.fits(MovementKind.FREEZE)).isTrue();
        assertThat(another.fits(MovementKind.FREEZE)).isFalse();
        assertThat(another.fits(MovementKind.POLICY_TRANSFER)).isTrue();
        assertThat(project.fits(MovementKind.BIND)).isTrue();
        assertThat(nothing.fits(MovementKind.BIND)).isFalse();
        assertThat(before.fits(MovementKind.REVERSE)).isTrue();
    }
}
