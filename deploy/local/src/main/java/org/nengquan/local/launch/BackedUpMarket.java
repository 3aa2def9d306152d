package org.nengquan.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.nengquan.local.season.DemoSeason;
import org.nengquan.local.season.DirectGrantTokens;
import org.nengquan.local.season.SeasonSize;
import org.nengquan.servers.ServerFailure;

/**
 * A market whose log is archived, that is backed up while it trades, and that trades on after the moment to which it is
 * to be brought back.
 */
final class BackedUpMarket {
    static final int UNITS = 20;
    static final LocalDate DAY_OF_THE_MOMENT = LocalDate.of(2022, 7, 8);

    private static final LocalDate BEFORE_THE_BACKUP = LocalDate.of(2022, 7, 5);
    private static final LocalDate AFTER_THE_MISTAKE = LocalDate.of(2022, 7, 12);
    private static final String JOURNAL = "select string_agg(seq || ' ' || hash, ',') from journal";
    private static final String MICROS = "select (extract(epoch from clock_timestamp()) * 1000000)::bigint";

    private final RehearsalPlaces places;
    private final Console console;
    private final LocalPlatform platform;
    private final OrderLog orders;
    private CompletableFuture<Void> baseBackup = CompletableFuture.completedFuture(null);
    private volatile Instant moment = Instant.MAX;

    private BackedUpMarket(RehearsalPlaces places, LocalPlatform platform, Console console) {
        this.places = places;
        this.console = console;
        this.platform = platform;
        this.orders = new OrderLog(console, DAY_OF_THE_MOMENT, this::noteTheMoment);
    }

    /**
     * What is known of the market that a restore is judged by.
     *
     * @param moment by the clock of its database
     * @param journal each line's number and hash, of those after the moment too
     */
    record Standing(Instant moment, OrderLog orders, Set<String> journal) {}

    /** Starts the market, trades, and stops it; returns what it was. */
    static Standing trade(RehearsalPlaces places, Console console) {
        try (LocalPlatform platform = LocalPlatform.start(places.production(), places.addresses(), console)) {
            return new BackedUpMarket(places, platform, console).trade();
        }
    }

    private Standing trade() {
        archiveTheLog();
        playUntil(BEFORE_THE_BACKUP);
        baseBackup = CompletableFuture.runAsync(this::backUp, Thread::startVirtualThread);
        playUntil(AFTER_THE_MISTAKE);
        return new Standing(moment, orders, ended());
    }

    private void archiveTheLog() {
        asSuperuser("postgres", superuser -> {
            places.backup().archiveFrom(superuser);
            return "";
        });
        platform.kill(Server.POSTGRESQL);
        platform.startAgain(Server.POSTGRESQL);
    }

    /** While the market trades on. */
    private void backUp() {
        asSuperuser("postgres", superuser -> {
            places.backup().take(superuser, places.production().part("postgresql"));
            return "";
        });
        console.say("基础备份完成 · the base backup is taken");
    }

    private void noteTheMoment() {
        baseBackup.join();
        long micros = Long.parseLong(asSuperuser("postgres", superuser -> PostgresBackup.single(superuser, MICROS)));
        moment = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        keepWhatIsNoDatabase();
        console.say("要恢复到的时刻 · the moment to be restored: " + moment);
    }

    /** Passwords, who was loaded into Keycloak, and the bank's book as it was at the moment: the bank is not restored. */
    private void keepWhatIsNoDatabase() {
        for (String file : List.of("secrets.properties", "keycloak/cast-loaded", "bank/journal.jsonl")) {
            try {
                Files.createDirectories(places.restored().part(file).getParent());
                Files.copy(places.production().part(file), places.restored().part(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** With the last piece of its log in the archive. */
    private Set<String> ended() {
        String journal = asSuperuser("trading", superuser -> {
            places.backup().finishLog(superuser);
            return PostgresBackup.single(superuser, JOURNAL);
        });
        Set<String> lines = Set.of(journal.split(","));
        console.say("误操作之后 · after the mistake: %s, %d lines in the journal".formatted(orders, lines.size()));
        return lines;
    }

    private void playUntil(LocalDate day) {
        var tokens = new DirectGrantTokens(platform.places().realm());
        new DemoSeason(platform.places(), tokens, orders, new SeasonSize(UNITS, day)).play();
    }

    private interface Errand {
        String on(Connection superuser);
    }

    private String asSuperuser(String database, Errand errand) {
        try (Connection superuser = platform.backstage().connect(database)) {
            return errand.on(superuser);
        } catch (SQLException e) {
            throw new ServerFailure("postgresql", "does not let us in", e);
        }
    }
}
