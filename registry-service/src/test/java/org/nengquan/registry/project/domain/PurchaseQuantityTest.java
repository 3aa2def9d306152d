package org.nengquan.registry.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;

/** 办法§14: 能耗指标交易量=A×B×C/全省平均工业增加值能耗. */
class PurchaseQuantityTest {

    private static Outcome<PurchaseQuantity> quantity(String a, String b, String c, String average) {
        return PurchaseQuantity.of(new PurchaseQuantity.Inputs(
                new BigDecimal(a),
                new BigDecimal(b),
                new BigDecimal(c),
                Optional.of(average).filter(it -> !it.isEmpty()).map(BigDecimal::new),
                "2022-07-01"));
    }

    private static Refusal refusal(Outcome<PurchaseQuantity> outcome) {
        return ((Outcome.Refused<PurchaseQuantity>) outcome).why();
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 0.3, 1.50, 0.75, 6000",
        "10000, 1, 0.75, 0.75, 10000",
        "10000, 0.3, 3, 0.75, 12000",
        "0, 0.3, 1.5, 0.75, 0",
        "1, 0.3, 0.01, 3, 1",
        "10000, 0.3, 1, 0.7, 4286",
        "3333.333333, 0.3, 0.75, 0.75, 1000",
        "3333.333334, 0.3, 0.75, 0.75, 1001"
    })
    void shouldGiveTheQuantityRoundedUpAndMoreThanAIfItComesToThat(
            String a, String b, String c, String average, long expected) {
        var done = (Outcome.Done<PurchaseQuantity>) quantity(a, b, c, average);
        assertThat(done.value().quantity()).isEqualTo(expected);
    }

    @Test
    void shouldShowTheArithmetic() {
        var done = (Outcome.Done<PurchaseQuantity>) quantity("10000", "0.3", "1.50", "0.75");
        assertThat(done.value().arithmetic()).isEqualTo("10000 × 0.3 × 1.50 ÷ 0.75 = 6000 ⇒ 6000 tce");
    }

    @ParameterizedTest
    @CsvSource({"0.29", "1.01", "0", "-1"})
    void shouldRefuseAFactorOutsideTheLaw(String factor) {
        Refusal why = refusal(quantity("10000", factor, "1.5", "0.75"));
        assertThat(why.code()).isEqualTo("adjustment-factor-out-of-range");
        assertThat(why.article()).isEqualTo("办法§14");
        assertThat(why.inputs()).containsEntry("B", factor);
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "-0.5"})
    void shouldRefuseWithoutAnAverage(String average) {
        assertThat(refusal(quantity("10000", "0.3", "1.5", average)).code()).isEqualTo("provincial-average-missing");
    }

    @Test
    void shouldRefuseAResultBeyondAnyPlausibleRange() {
        assertThat(refusal(quantity("999999999", "1", "999999", "0.000001")).code())
                .isEqualTo("purchase-quantity-out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"REPLACEMENT, 100.2, 101", "RAW_MATERIAL, 100, 0", "DISPATCHED_POWER, 100, 0", "NONE, 0, 0"})
    void shouldLetCoalBeBoughtForReplacementOnly(CoalUse use, String increase, long expected) {
        var need = new CoalNeed(new BigDecimal(increase), use);
        assertThat(need.purchaseQuantity()).isEqualTo(expected);
        assertThat(need.consistent()).isInstanceOf(Decision.Allowed.class);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 1", "REPLACEMENT, 0", "RAW_MATERIAL, 0"})
    void shouldAskWhatCoalIsFor(CoalUse use, String increase) {
        var decision = (Decision.Refused) new CoalNeed(new BigDecimal(increase), use).consistent();
        assertThat(decision.why().article()).isEqualTo("办法§13");
    }
}
