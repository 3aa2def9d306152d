package org.nengquan.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.cast.Person;
import org.nengquan.local.season.Api;
import org.nengquan.local.season.DemoSeason;
import org.nengquan.local.season.DirectGrantTokens;
import org.nengquan.local.season.SeasonResult;
import org.nengquan.local.season.SeasonSize;
import org.nengquan.local.season.TakenOrders;
import org.nengquan.local.season.Verification;
import org.nengquan.servers.Patience;
import org.nengquan.servers.ServerFailure;
import org.nengquan.servers.postgres.PostgresOptions;
import org.nengquan.servers.postgres.PostgresServer;

/** Brings a market back to a moment on an empty broker, judges what came back, and trades on with it. */
final class Restoration {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final String LAST_LINE = "select last_seq || ' ' || last_hash from shard";

    private final RehearsalPlaces places;
    private final BackedUpMarket.Standing wanted;
    private final Console console;
    private final Person overseer = new DemoCast().person("auditor.a");
    private final long begunNanos = System.nanoTime();

    Restoration(RehearsalPlaces places, BackedUpMarket.Standing wanted, Console console) {
        this.places = places;
        this.wanted = wanted;
        this.console = console;
    }

    /** Restores; returns everything in which the market is not what it was at the moment. */
    List<String> differences() {
        console.say("恢复开始 · the restore begins; production stays in "
                + places.production().data());
        places.backup().restoreTo(wanted.moment(), places.restored().part("postgresql"));
        List<String> differences = new ArrayList<>(differencesOfTheJournal(recover()));
        say("数据库已恢复 · the databases are back");
        try (LocalPlatform platform = LocalPlatform.start(places.restored(), places.addresses(), console)) {
            say("服务已就绪 · the services are up");
            differences.addAll(differencesOf(platform));
            say("核验完毕 · orders, journal and books are checked");
            differences.addAll(tradeOn(platform));
        }
        return differences;
    }

    private List<String> differencesOfTheJournal(String lastLine) {
        boolean stood = wanted.journal().contains(lastLine);
        console.say("日志最后一行 · the journal ends with " + lastLine);
        return stood ? List.of() : List.of("the journal never had the line " + lastLine);
    }

    private List<String> differencesOf(LocalPlatform platform) {
        var tokens = new DirectGrantTokens(platform.places().realm());
        var orders = new TakenOrders(new Api(platform.places().gateway(), tokens), overseer);
        List<String> differences = new ArrayList<>(wanted.orders().differences(orders.byTradersName()));
        console.say("申报 · " + wanted.orders());
        Verification verification = new Verification(platform.places(), tokens);
        differences.addAll(verification.differences());
        console.say("verify: " + verification.counts());
        return differences;
    }

    /** To the end of the day that the restore broke off. */
    private List<String> tradeOn(LocalPlatform platform) {
        var tokens = new DirectGrantTokens(platform.places().realm());
        var size = new SeasonSize(BackedUpMarket.UNITS, BackedUpMarket.DAY_OF_THE_MOMENT);
        SeasonResult result = new DemoSeason(platform.places(), tokens, console, size).play();
        say("当日交易完毕 · the day was traded to its end: " + result);
        return result.verified() ? List.of() : List.of("trading on: " + result);
    }

    /** Starts PostgreSQL alone, waits for the end of its recovery, and has all be published and read from the beginning. */
    private String recover() {
        var options = new PostgresOptions(
                places.restored().part("postgresql"),
                places.addresses().postgres(),
                places.restored().log("postgresql"),
                new Secrets(places.restored().part("secrets.properties")).of("postgres"));
        try (PostgresServer server = PostgresServer.start(options)) {
            if (!new Patience(LONG).until(() -> server.setting("in_hot_standby").equals("off"))) {
                throw server.process().failure("did not end its recovery");
            }
            String sql = fromTheBeginning();
            for (Application application : Application.values()) {
                if (application.hasDatabase()) {
                    tell(server, application, sql);
                }
            }
            return lastLine(server);
        }
    }

    private static void tell(PostgresServer server, Application application, String sql) {
        try (Connection database = server.connect(application.label())) {
            PostgresBackup.execute(database, sql);
        } catch (SQLException e) {
            throw new ServerFailure(application.label(), "has no database", e);
        }
    }

    private static String lastLine(PostgresServer server) {
        try (Connection trading = server.connect("trading")) {
            return PostgresBackup.single(trading, LAST_LINE);
        } catch (SQLException e) {
            throw new ServerFailure("trading", "has no database", e);
        }
    }

    /** The same words as on a cluster. */
    private String fromTheBeginning() {
        Path script = places.restored().root().resolve("deploy/helm/from-the-beginning.sql");
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String what) {
        console.say(what + "（恢复开始后 " + Console.seconds(System.nanoTime() - begunNanos) + " s since the restore began）");
    }
}
