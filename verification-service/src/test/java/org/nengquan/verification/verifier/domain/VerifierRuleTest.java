package org.nengquan.verification.verifier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifierRuleTest {

    private static final String BODY = "914403001922038216";
    private static final LocalDate FROM = LocalDate.of(2022, 7, 1);
    private static final LocalDate UNTIL = LocalDate.of(2022, 12, 31);
    private static final Verifier VERIFIER =
            new Verifier(new Uscc(BODY), "第三方", List.of(new Accreditation(FROM, UNTIL)));

    @Test
    void shouldAllowAnAccreditedBodyOnItsFirstAndLastDay() {
        assertThat(VerifierRule.accreditation(VERIFIER, FROM)).isEmpty();
        assertThat(VerifierRule.accreditation(VERIFIER, UNTIL)).isEmpty();
    }

    @Test
    void shouldRefuseItOnTheDayBeforeAndTheDayAfter() {
        assertThat(VerifierRule.accreditation(VERIFIER, FROM.minusDays(1))).isPresent();
        assertThat(VerifierRule.accreditation(VERIFIER, UNTIL.plusDays(1))).hasValueSatisfying(why -> {
            assertThat(why.code()).isEqualTo("verifier-not-accredited");
            assertThat(why.article()).contains("豫发改环资〔2022〕586号");
            assertThat(why.arithmetic()).isEqualTo("2023-01-01 ∉ [2022-07-01–2022-12-31]");
        });
    }

    @Test
    void shouldRefuseTheUnitItselfAsItsAuditor() {
        assertThat(VerifierRule.independence(BODY, BODY))
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("verifier-not-independent"));
        assertThat(VerifierRule.independence(BODY, "91110000802100433B")).isEmpty();
    }

    @Test
    void shouldRefuseACodeWhoseCheckCharacterIsWrong() {
        assertThat(VerifierRule.identity("91520000714304076Q")).isPresent();
        assertThat(VerifierRule.identity(BODY)).isEmpty();
    }

    @Test
    void shouldRefuseAPeriodThatEndsBeforeItBegins() {
        assertThat(VerifierRule.period(UNTIL, FROM)).isPresent();
        assertThat(VerifierRule.period(FROM, FROM)).isEmpty();
    }
}
