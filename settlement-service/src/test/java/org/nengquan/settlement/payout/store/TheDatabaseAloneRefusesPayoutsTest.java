package org.nengquan.settlement.payout.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Migrated;

/** Goes around the application: no payment jumps a state, and no fund spends beyond its plan. */
class TheDatabaseAloneRefusesPayoutsTest {
    private static final String PAYOUT = "insert into payout (payout_id, kind, holder, payee_uscc, amount_fen, purpose,"
            + " two_persons, cooling_days, state, proposed_by, proposed_at) values"
            + " (uuidv7(), '%s', '%s', '91410100MA0000001X', 5, '出金', %s, 0, 'PROPOSED', 'p', now())";
    private static final String WITHDRAWAL = PAYOUT.formatted("WITHDRAWAL", "91410100MA0000001X", "true");
    private static final String APPROVE =
            "update payout set state = 'APPROVED', approved_by = 'q', approved_at = now(), payable_from = '2022-07-04'";
    private static final String PLAN =
            "insert into treasury_plan values (uuidv7(), '410100', 'QUOTA_BUY_BACK', 2022, 100,"
                    + " 'b', 'APPROVED', 'p', now(), 'q', now(), null)";
    private static final String SPENDING = "insert into treasury_spending values (uuidv7(), '410100', 'QUOTA_BUY_BACK',"
            + " 2022, %d, 'b', '91410100MA0000001X', 'PROPOSED', 'p', now(), null, null, null)";
    private static final String AGREE =
            "update treasury_spending set state = 'APPROVED', decided_by = '%s', decided_at = now()";

    private Migrated db;

    @BeforeEach
    void aDatabase() throws SQLException {
        db = Migrated.fresh();
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    private void refused(String why, String... statements) {
        assertThatThrownBy(() -> db.transaction(statements))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }

    @Test
    void shouldLetNothingLeaveWithoutTheSecondPerson() {
        refused(
                "nothing_leaves_unapproved",
                WITHDRAWAL,
                "update payout set state = 'APPROVED', payable_from = '2022-07-04'");
        refused("four_eyes", WITHDRAWAL, APPROVE.replace("'q'", "'p'"));
        refused("public_money_needs_two", PAYOUT.formatted("TREASURY_SPENDING", "410100", "false"));
        refused("a_withdrawal_goes_to_its_holder", PAYOUT.formatted("WITHDRAWAL", "somebody else", "true"));
    }

    @Test
    void shouldRefuseToJumpAStateOrToChangeTheFacts() {
        refused(
                "from PROPOSED to ORDERED",
                WITHDRAWAL,
                "update payout set state = 'ORDERED', payable_from = '2022-07-04'");
        refused(
                "from ORDERED to CANCELLED",
                WITHDRAWAL,
                APPROVE,
                "update payout set state = 'ORDERED'",
                "update payout set state = 'CANCELLED', ended_on = '2022-07-04', end_reason = 'r'");
        refused("facts of payout", WITHDRAWAL, APPROVE, "update payout set state = 'ORDERED', amount_fen = 6");
        refused("written once", "delete from payout");
    }

    @Test
    void shouldRefuseToSpendBeyondThePlan() throws SQLException {
        db.transaction(PLAN, SPENDING.formatted(60), AGREE.formatted("q"));

        refused("planned are 100", SPENDING.formatted(41), AGREE.formatted("q") + " where state = 'PROPOSED'");
        db.transaction(SPENDING.formatted(40), AGREE.formatted("q") + " where state = 'PROPOSED'");
    }

    @Test
    void shouldRefuseOnePersonsDecisionAndASecondOne() throws SQLException {
        refused("four_eyes", PLAN, SPENDING.formatted(1), AGREE.formatted("p"));
        db.transaction(PLAN, SPENDING.formatted(1), AGREE.formatted("q"));
        refused("stays decided", "update treasury_spending set state = 'REJECTED', reject_reason = 'r'");
    }
}
