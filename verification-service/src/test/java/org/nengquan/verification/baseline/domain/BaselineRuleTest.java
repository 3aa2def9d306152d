package org.nengquan.verification.baseline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.audit.domain.AuditRule;
import org.nengquan.verification.audit.domain.AuditState;
import org.nengquan.verification.audit.domain.Reports;
import org.nengquan.verification.audit.domain.Saving;
import org.nengquan.verification.confirmation.domain.ConfirmationRule;
import org.nengquan.verification.energy.domain.Instrument;

/** What the law asks at each step of a base period: filed before the works, audited after, confirmed by somebody else. */
class BaselineRuleTest {

    private static final LocalDate WORKS = LocalDate.of(2022, 8, 1);

    private static Submission submission(Instrument instrument) {
        return new Submission("余热回收", instrument, WORKS, "t", "trader", LocalDate.of(2022, 7, 1));
    }

    private static Baseline baseline() {
        return new Baseline(
                new UUID(0, 1),
                "JQ-410100-20220701-000001-0",
                "91110000802100433B",
                "410100",
                submission(Instrument.COAL),
                Reports.of("RAW_COAL", "1500900", "10"),
                "",
                new BaselineState.Submitted());
    }

    private static Refusal why(Decision decision) {
        return ((Decision.Refused) decision).why();
    }

    private static boolean allowed(Decision decision) {
        return decision instanceof Decision.Allowed;
    }

    @Test
    void shouldRoundTheBaseDownToWholeUnits() {
        assertThat(baseline().baseQuantity()).isEqualTo(1500);
    }

    @Test
    void shouldFileOnTheLastDayBeforeTheWorks() {
        assertThat(allowed(BaselineRule.isFiledBeforeTheWorks(baseline(), WORKS.minusDays(1))))
                .isTrue();
    }

    @Test
    void shouldRefuseToFileOnTheDayTheWorksBegin() {
        // When
        var refusal = why(BaselineRule.isFiledBeforeTheWorks(baseline(), WORKS));

        // Then
        assertThat(refusal.code()).isEqualTo("filed-after-works-began");
        assertThat(refusal.article()).isEqualTo("办法§9、豫发改环资〔2022〕586号");
        assertThat(refusal.arithmetic()).isEqualTo("2022-08-01 ≥ 2022-08-01");
        assertThat(refusal.remedy().zh()).isNotEmpty();
        assertThat(refusal.remedy().en()).isNotEmpty();
    }

    @Test
    void shouldRefuseToFileByWhoeverHandedItIn() {
        assertThat(why(BaselineRule.isFiledBySomebodyElse(baseline(), "trader")).code())
                .isEqualTo("four-eyes");
        assertThat(allowed(BaselineRule.isFiledBySomebodyElse(baseline(), "city")))
                .isTrue();
    }

    @Test
    void shouldRefuseABaseThatTheInstrumentDoesNotCount() {
        assertThat(why(BaselineRule.hasSomethingToSave(submission(Instrument.ENERGY), new BigDecimal("0.999")))
                        .code())
                .isEqualTo("nothing-to-save");
        assertThat(allowed(BaselineRule.hasSomethingToSave(submission(Instrument.ENERGY), BigDecimal.ONE)))
                .isTrue();
    }

    @Test
    void shouldAuditOnlyAfterTheWorks() {
        assertThat(why(AuditRule.followsTheWorks(baseline(), WORKS)).code()).isEqualTo("audited-before-works");
        assertThat(allowed(AuditRule.followsTheWorks(baseline(), WORKS.plusDays(1))))
                .isTrue();
    }

    @Test
    void shouldTakeOneReportForOneSaving() {
        assertThat(why(AuditRule.provesItOnce("ab", true)).code()).isEqualTo("report-already-used");
        assertThat(allowed(AuditRule.provesItOnce("ab", false))).isTrue();
    }

    @Test
    void shouldNeedAnotherPersonToConfirm() {
        // Given
        var saving = new Saving(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.TEN, 10, "");
        var audit = new Audit(
                new UUID(0, 2),
                new UUID(0, 1),
                "91110000802100433B",
                "410100",
                Instrument.COAL,
                "914403001922038216",
                "ab",
                Reports.of("RAW_COAL", "1", "1"),
                saving,
                WORKS,
                "auditor",
                new AuditState.Reported());

        // Then
        assertThat(why(ConfirmationRule.isIssuedBySomebodyElse(audit, "auditor"))
                        .code())
                .isEqualTo("four-eyes");
        assertThat(allowed(ConfirmationRule.isIssuedBySomebodyElse(audit, "city")))
                .isTrue();
    }
}
