package org.nengquan.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;

/** 办法§16: 权责明确. */
class RepresentativesTest {
    private static final String UNIT = "91350100M000100Y43";
    private static final Representatives THEY = new Representatives(
            UNIT,
            Map.of(
                    LoginHash.of(UNIT, "zhang"), Set.of(Right.INITIATE, Right.READ),
                    LoginHash.of(UNIT, "li"), Set.of(Right.APPROVE)));

    @Test
    void shouldLetARepresentativeDoWhatTheAccountGaveTheRightTo() {
        assertThat(THEY.decide("zhang", Set.of(Right.INITIATE))).isEqualTo(Decision.allowed());
        assertThat(THEY.decide("ZHANG", Set.of(Right.INITIATE))).isEqualTo(Decision.allowed());
        assertThat(THEY.decide("li", Set.of(Right.INITIATE, Right.APPROVE))).isEqualTo(Decision.allowed());
    }

    @Test
    void shouldRefuseWhatTheAccountDidNotGiveTheRightToWithArticleAndRemedy() {
        assertThat(THEY.decide("zhang", Set.of(Right.APPROVE))).isInstanceOfSatisfying(Decision.Refused.class, no -> {
            assertThat(no.why().code()).isEqualTo("right-not-given");
            assertThat(no.why().article()).isEqualTo("办法§16");
            assertThat(no.why().inputs())
                    .containsEntry("given", "INITIATE READ")
                    .containsEntry("right", "APPROVE");
            assertThat(no.why().remedy().zh()).contains("代表");
        });
        assertThat(THEY.decide("wang", Set.of(Right.READ))).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void shouldLetNobodyActForAnAccountWhoseRepresentativesCouldNotBeRead() {
        assertThat(Representatives.none(UNIT).decide("zhang", Set.of(Right.INITIATE)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void shouldLetAnAccountGoOnByRolesAloneOfWhichNothingWasTold() {
        assertThat(Representatives.decide(Optional.empty(), "zhang", Set.of(Right.INITIATE)))
                .isEqualTo(Decision.allowed());
        assertThat(Representatives.decide(Optional.of(THEY), "li", Set.of(Right.INITIATE)))
                .isInstanceOf(Decision.Refused.class);
    }

    /** The form that the contract gives. */
    @Test
    void shouldKnowALoginNameByTheHashOfTheContract() {
        assertThat(LoginHash.of(UNIT, "Zhang"))
                .isEqualTo("7e1e7e790882bfeafab1e9d7631401bbe046068d8f293592922413dac6a1a047");
    }
}
