package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.stack.ServiceStack;

/** Straight at the tables: the database refuses the impossible by itself, and integrity names what it cannot refuse. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class DatabaseRefusesTest {

    @Inject
    DataSource database;

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertImpossible(String sql, String says) {
        assertThatThrownBy(() -> execute(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(says);
    }

    @Test
    void shouldHoldOneConfirmationForOneAudit() {
        // Given
        var retrofit = Retrofit.readyForAudit();
        var auditId = retrofit.audited();
        Retrofit.confirm(auditId).then().statusCode(201);

        // Then
        assertImpossible("""
                insert into confirmation select gen_random_uuid(), 'QR-2', audit_id, baseline_id, uscc, region_code,
                instrument, quantity, verifier_uscc, report_sha256, factor_standard, audited_by, issued_on, issued_by, comment
                from confirmation where audit_id = '%s'""".formatted(auditId), "confirmation_audit_id_key");
        assertImpossible("update confirmation set quantity = quantity + 1", "never change");
        assertImpossible("delete from confirmation", "never change");
        assertImpossible("update energy_line set amount = 0", "never change");
        assertImpossible("update energy_report set energy_tce = 0", "never change");
        assertImpossible("update energy_factor set factor_min = 1", "never change");
        assertImpossible("update accreditation set accredited_until = '2999-01-01'", "never change");
    }

    @Test
    void shouldConfirmNeitherMoreThanWasAuditedNorByTheAuditor() {
        // Given
        var auditId = Retrofit.readyForAudit().audited();
        var insert = """
                insert into confirmation select gen_random_uuid(), 'QR-3', id, baseline_id, uscc, region_code,
                instrument, %s, verifier_uscc, report_sha256, 'GB/T', audited_by, audited_on, %s, ''
                from audit where id = '%s'""";

        // Then
        assertImpossible(insert.formatted("saving_quantity + 1", "'city'", auditId), "foreign key");
        assertImpossible(insert.formatted("saving_quantity", "audited_by", auditId), "auditor_does_not_confirm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    filed_on = works_start_on        | filed_before_the_works
                    filed_by = submitted_by          | filed_by_somebody_else
                    verifier_uscc = uscc             | verifier_is_a_third_party
                    filed_on = null                  | filing_is_whole
                    state = 'AUDITED', verifier_uscc = null | audited_by_the_commissioned
                    state = 'LOST'                   | baseline_state_check
                    base_quantity = 0                | baseline_base_quantity_check
                    """)
    void shouldHoldTheRulesOfABaseline(String change, String constraint) {
        // Given
        var retrofit = Retrofit.submitted().commissioned().filed();

        // Then
        assertImpossible("update baseline set " + change + " where id = '" + retrofit.baselineId + "'", constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    saving_quantity = saving_quantity + 1 | saving_is_rounded_down_and_capped
                    saving = saving + 0.0001              | saving_is_the_instruments
                    base_quantity = base_quantity + 1     | foreign key
                    verifier_uscc = uscc                  | auditor_is_a_third_party
                    report_sha256 = 'abc'                 | audit_report_sha256_check
                    state = 'REJECTED'                    | rejection_is_whole
                    """)
    void shouldHoldTheRulesOfAnAudit(String change, String constraint) {
        // Given
        var auditId = Retrofit.readyForAudit().audited();

        // Then
        assertImpossible("update audit set " + change + " where id = '" + auditId + "'", constraint);
    }

    @Test
    void shouldNeedTwoPersonsToChangeARule() {
        assertImpossible("""
                insert into rule_parameter values (gen_random_uuid(), 'ELECTRICITY_BASIS', 'EQUIVALENT',
                '2999-01-01', 'x', 'li', 'APPROVED', 'li')""", "two_persons_change_a_rule");
    }

    @Test
    void shouldNameInTheIntegrityReportWhatWasTamperedWith() throws SQLException {
        // Given
        var retrofit = Retrofit.submitted();

        // When
        execute("update baseline set base_quantity = base_quantity + 1 where id = '" + retrofit.baselineId + "'");

        // Then
        var report = Scene.get(Scene.auditor(), "/integrity").jsonPath();
        execute("update baseline set base_quantity = base_quantity - 1 where id = '" + retrofit.baselineId + "'");
        assertThat(report.getBoolean("ok")).isFalse();
        assertThat(report.getString("checks.find { it.name == 'base-is-rounded-down' }.detail"))
                .startsWith("1 differ: JQ-");
        assertThat(Scene.get(Scene.auditor(), "/integrity").jsonPath().getBoolean("ok"))
                .isTrue();
    }

    @Test
    void shouldNoticeAnEnergyLineThatWasForgedBeneathTheTriggers() throws SQLException {
        // Given
        var retrofit = Retrofit.submitted();
        var line = "update energy_line set amount = amount %s 1 where report_id ="
                + " (select report_id from baseline where id = '" + retrofit.baselineId + "')";

        // When
        forge(line.formatted("+"));

        // Then
        var checks = Scene.get(Scene.auditor(), "/integrity").jsonPath();
        forge(line.formatted("-"));
        assertThat(checks.getBoolean("checks.find { it.name == 'report-sums-agree' }.ok"))
                .isFalse();
    }

    private void forge(String sql) throws SQLException {
        execute("alter table energy_line disable trigger energy_line_stays");
        execute(sql);
        execute("alter table energy_line enable trigger energy_line_stays");
    }
}
