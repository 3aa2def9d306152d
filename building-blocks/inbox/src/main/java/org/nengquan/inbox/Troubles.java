package org.nengquan.inbox;

import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.DatabaseException;
import jakarta.persistence.OptimisticLockException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Whose fault a failure is: the database's, a rival transaction's, or (neither) the event's. */
final class Troubles {

    /**
     * SQLSTATE classes that say "not now" whatever the statement: connection, authorisation, missing database,
     * resources, operator intervention, system and internal errors.
     */
    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "28", "3D", "53", "57", "58", "XX");

    /** A standby that has not become primary yet. */
    private static final String READ_ONLY = "25006";

    /** Transaction rollback: serialisation failure or deadlock. */
    private static final String CONFLICT_CLASS = "40";

    private static final Set<Class<? extends Throwable>> OUTAGES = Set.of(
            SocketException.class,
            UnknownHostException.class,
            ClosedChannelException.class,
            ClosedConnectionException.class,
            ConnectionPoolTooBusyException.class,
            NoStackTraceThrowable.class, // what the pool says when it waited too long or its connection is dead
            NoStackTraceException.class,
            VirtualMachineError.class, // this process is short of memory; its successor will not be
            TimeoutException.class,
            io.smallrye.mutiny.TimeoutException.class);

    private static final Set<Class<? extends Throwable>> CONFLICTS =
            Set.of(OptimisticLockException.class, StaleStateException.class);

    private Troubles() {}

    /** The database cannot be reached or cannot work; the same work will succeed when it can. */
    static boolean isOutage(Throwable failure) {
        return family(failure)
                .anyMatch(each -> isAny(OUTAGES, each) || saysConnectionClosed(each) || saysNotNow(sqlState(each)));
    }

    /** Another transaction was in the way; the same work will probably succeed at once. */
    static boolean isConflict(Throwable failure) {
        return family(failure)
                .anyMatch(each -> isAny(CONFLICTS, each) || sqlState(each).startsWith(CONFLICT_CLASS));
    }

    /** A failure with its causes and those it suppressed, each of which may be the telling one. */
    private static Stream<Throwable> family(@Nullable Throwable failure) {
        if (failure == null) {
            return Stream.empty();
        }
        var relatives = Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), relatives.flatMap(Troubles::family));
    }

    private static boolean isAny(Set<Class<? extends Throwable>> kinds, Throwable failure) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(failure));
    }

    /** Vert.x says so without a type of its own; a subtype such as {@link DatabaseException} may mean anything. */
    private static boolean saysConnectionClosed(Throwable failure) {
        return failure.getClass() == VertxException.class;
    }

    private static boolean saysNotNow(String sqlState) {
        return READ_ONLY.equals(sqlState)
                || (sqlState.length() == 5 && OUTAGE_CLASSES.contains(sqlState.substring(0, 2)));
    }

    private static String sqlState(Throwable failure) {
        var state = switch (failure) {
            case DatabaseException reactive -> reactive.getSqlState();
            case SQLException jdbc -> jdbc.getSQLState();
            default -> null;
        };
        return state == null ? "" : state;
    }
}
