package org.nengquan.settlement.clearing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Migrated;

/** How PostgreSQL finds the rows of a batch when the plan is made on tables that hold next to nothing. */
class BatchFindsByKeyTest {
    private Migrated db;

    @BeforeEach
    void freshTables() throws SQLException {
        db = Migrated.fresh();
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    private static void readsByKeyOnly(List<String> plan) {
        assertThat(plan)
                .anySatisfy(line -> assertThat(line).contains("Index Cond: (trade_number = "))
                .noneSatisfy(line -> assertThat(line).containsAnyOf("Seq Scan", "Bitmap", "Hash Join", "Merge Join"));
    }

    @Test
    void shouldFindTradesByTheirNumberHoweverFewThereWereAtFirst() throws SQLException {
        readsByKeyOnly(db.column("explain (generic_plan) " + PostgresSettlements.KNOWN));
        readsByKeyOnly(db.column("explain (generic_plan) " + PostgresSettlements.HOLD_DELIVERABLE));
        readsByKeyOnly(db.column("explain (generic_plan) " + PostgresDeliveryNotices.STANDING));
    }

    @Test
    void shouldEndTradesByTheirNumberHoweverFewThereWereAtFirst() throws SQLException {
        readsByKeyOnly(
                db.columnAfter(PostgresSettlements.BY_KEY, "explain (generic_plan) " + PostgresSettlements.CONCLUDE));
    }
}
