package org.nengquan.settlement.clearing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Migrated;

/** Goes around the application: a settlement moves along its arrows or not at all. */
class TheDatabaseAloneRefusesStateJumpsTest {
    private static final String TRADE = "insert into settlement (trade_number, business_date, instrument, priority,"
            + " quantity, price_fen, amount_fen, buyer_uscc, seller_uscc, state, claimed_at) values"
            + " ('T1', '2022-07-04', 'ENERGY', 'SAVED', 10, 20000, %s, 'B', '%s', '%s', now())";
    private static final String SETTLE =
            "update settlement set state = 'SETTLED', fee_fen = 1, settled_on = '2022-07-04'";
    private static final String DEFAULT = "update settlement set state = 'DEFAULTED', default_code = 'c',"
            + " default_article = 'a', default_reason = 'r', defaulted_on = '2022-07-04'";

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

    private static String trade(String state) {
        return TRADE.formatted(200_000, "S", state);
    }

    @Test
    void shouldGoFromClaimedOverDeliveringToSettled() throws SQLException {
        db.transaction(trade("CLAIMED"), "update settlement set state = 'DELIVERING'", SETTLE);

        assertThat(db.one("select state from settlement")).isEqualTo("SETTLED");
    }

    @Test
    void shouldRefuseToSettleWhatWasNotDelivering() {
        refused("from CLAIMED to SETTLED", trade("CLAIMED"), SETTLE);
        refused("from CLAIMED to DEFAULTED", trade("CLAIMED"), DEFAULT);
    }

    @Test
    void shouldRefuseToLeaveAnEnd() {
        refused(
                "from SETTLED to DEFAULTED",
                trade("DELIVERING"),
                SETTLE,
                "update settlement set state = 'DEFAULTED', fee_fen = null, settled_on = null, default_code = 'c',"
                        + " default_article = 'a', default_reason = 'r', defaulted_on = '2022-07-04'");
        refused(
                "from DEFAULTED to DELIVERING",
                trade("DELIVERING"),
                DEFAULT,
                "update settlement set state = 'DELIVERING'");
        refused("from SETTLED to SETTLED", trade("DELIVERING"), SETTLE, SETTLE);
    }

    @Test
    void shouldRefuseToBeginAtTheEnd() {
        refused("cannot begin as SETTLED", trade("SETTLED"));
    }

    @Test
    void shouldRefuseAnEndWithoutItsData() {
        refused("each_state_carries_its_own_data", trade("DELIVERING"), "update settlement set state = 'SETTLED'");
        refused("each_state_carries_its_own_data", trade("DELIVERING"), "update settlement set state = 'DEFAULTED'");
    }

    @Test
    void shouldRefuseToAlterTheFactsOrForgetATrade() {
        refused("are fixed", trade("DELIVERING"), SETTLE + ", quantity = 20, amount_fen = 400000");
        refused("written once", trade("DELIVERING"), "delete from settlement");
    }

    @Test
    void shouldRefuseATradeThatDoesNotAddUp() {
        refused("the_amount_is_price_times_quantity", TRADE.formatted(1, "S", "DELIVERING"));
        refused("nobody_trades_with_himself", TRADE.formatted(200_000, "B", "DELIVERING"));
    }

    @Test
    void shouldRefuseAFeeOnPublicMoney() {
        refused("the_treasury_pays_no_fee", trade("DELIVERING"), SETTLE + ", treasury_region = '410100'");
    }
}
