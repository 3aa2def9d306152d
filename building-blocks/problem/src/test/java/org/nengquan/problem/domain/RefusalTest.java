package org.nengquan.problem.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RefusalTest {

    private static Refusal.Builder aCompleteRefusal() {
        return Refusal.of("quota-too-small")
                .article("办法§11")
                .ruleVersion("2022-07-01")
                .title("指标不足", "Not enough quota")
                .remedy("减少数量", "Offer less");
    }

    @Test
    void shouldKeepTheInputsInTheOrderInWhichTheRuleLooked() {
        // When
        var refusal = aCompleteRefusal().input("offered", 100).input("free", 99).build();

        // Then
        assertThat(refusal.inputs())
                .containsExactly(java.util.Map.entry("offered", "100"), java.util.Map.entry("free", "99"));
    }

    @Test
    void shouldNotBeBuiltWithoutArticleVersionTitleAndRemedy() {
        assertThatIllegalStateException().isThrownBy(() -> Refusal.of("x").build());
        assertThatIllegalStateException()
                .isThrownBy(() -> aCompleteRefusal().article("").build());
    }

    @Test
    void shouldHaveACodeFitForAnAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Refusal.of("Quota Too Small")
                        .article("a")
                        .ruleVersion("v")
                        .title("t", "t")
                        .remedy("r", "r")
                        .build());
    }

    @Test
    void shouldKeepARefusalWhenAnOutcomeIsTranslated() {
        // Given
        Outcome<Integer> refused = Outcome.refused(aCompleteRefusal().build());

        // Then
        assertThat(refused.map(n -> n + 1)).isInstanceOf(Outcome.Refused.class);
        assertThat(Outcome.done(1).map(n -> n + 1)).isEqualTo(Outcome.done(2));
    }
}
