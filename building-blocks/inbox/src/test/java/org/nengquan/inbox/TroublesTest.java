package org.nengquan.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroublesTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "28P01", "25006", "58030"})
    void shouldTakeADatabaseThatCannotWorkForAnOutage(String sqlState) {
        assertThat(Troubles.isOutage(new PgException("no", "FATAL", sqlState, "")))
                .isTrue();
        assertThat(Troubles.isOutage(new GenericJDBCException("no", new SQLException("no", sqlState))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01", "P0001"})
    void shouldNotTakeARefusedStatementForAnOutage(String sqlState) {
        var refused = new PgException("no", "ERROR", sqlState, "");
        assertThat(Troubles.isOutage(refused)).isFalse();
        assertThat(Troubles.isConflict(refused)).isFalse();
    }

    @Test
    void shouldFindTheReasonBehindOthers() {
        var suppressing = new IllegalStateException("rollback failed");
        suppressing.addSuppressed(new CompletionException(new ConnectException("refused")));
        assertThat(Troubles.isOutage(new CompletionException(suppressing))).isTrue();
    }

    @Test
    void shouldTakeRivalsForAConflict() {
        assertThat(Troubles.isConflict(new PgException("no", "ERROR", "40001", "")))
                .isTrue();
        assertThat(Troubles.isConflict(new OptimisticLockException())).isTrue();
    }

    @Test
    void shouldTakeWhatAHandlerSaysForPoison() {
        assertThat(Troubles.isOutage(new UnreadableEvent("no"))).isFalse();
        assertThat(Troubles.isConflict(new IllegalArgumentException("no"))).isFalse();
    }
}
