package org.nengquan.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.nengquan.local.season.DemoSeason;
import org.nengquan.local.season.DirectGrantTokens;
import org.nengquan.local.season.SeasonResult;
import org.nengquan.local.season.SeasonSize;
import org.nengquan.servers.Patience;
import org.nengquan.servers.postgres.PostgresOptions;
import org.nengquan.servers.postgres.PostgresServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code deploy/local/rehearse-restore}: a market trades, is backed up, trades on, and is brought back to a moment between
 * two of its days; on empty topics, as docs/operations/backup.md says. Then every service recomputes its books.
 */
@Command(
        name = "deploy/local/rehearse-restore",
        mixinStandardHelpOptions = true,
        description = "Restores PostgreSQL to a point in time on this machine and verifies. 在本机演练恢复到某一时刻。")
final class RehearseRestore implements Callable<Integer> {
    private static final int UNITS = 20;
    private static final LocalDate BACKED_UP = LocalDate.of(2022, 7, 5);
    private static final LocalDate MOMENT = LocalDate.of(2022, 7, 8);
    private static final LocalDate MISTAKE = LocalDate.of(2022, 7, 12);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final String MARKET = "select last_seq || ' ' || last_hash || ' ' || last_event from shard";

    @Option(names = "--root", hidden = true, defaultValue = ".", description = "the checkout")
    private Path root = Path.of(".");

    @Option(names = "--port-offset", defaultValue = "3000", description = "add this to every port · 所有端口加上该数")
    private int portOffset;

    private final Console console = new Console(System.out, false);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RehearseRestore()).execute(arguments));
    }

    /**
     * What the market was at the moment to which it is to be brought back.
     *
     * @param market its journal: number and hash of the last line, number of the last event
     */
    private record Standing(Instant at, String market, SeasonResult counts) {}

    @Override
    public Integer call() throws SQLException {
        Path checkout = root.toAbsolutePath().normalize();
        Path folder = checkout.resolve("deploy/local/target/rehearsal");
        Workspace production = new Workspace(checkout, folder.resolve("production"));
        Workspace restored = new Workspace(checkout, folder.resolve("restored"));
        List.of(production, restored, new Workspace(checkout, folder)).forEach(Workspace::reset);
        PostgresBackup backup = new PostgresBackup(folder.resolve("backup"));
        Standing wanted = tradeAndBackUp(production, restored, backup);
        return restore(production, restored, backup, wanted) ? 0 : 1;
    }

    private Standing tradeAndBackUp(Workspace production, Workspace restored, PostgresBackup backup)
            throws SQLException {
        try (LocalPlatform platform = LocalPlatform.start(production, new Addresses(portOffset), console)) {
            archiveTheLog(platform, backup);
            play(platform, BACKED_UP);
            return backUpAndTradeOn(platform, production, restored, backup);
        }
    }

    private static void archiveTheLog(LocalPlatform platform, PostgresBackup backup) throws SQLException {
        try (Connection superuser = platform.backstage().connect("postgres")) {
            backup.archiveFrom(superuser);
        }
        platform.kill(Server.POSTGRESQL);
        platform.startAgain(Server.POSTGRESQL);
    }

    private Standing backUpAndTradeOn(
            LocalPlatform platform, Workspace production, Workspace restored, PostgresBackup backup)
            throws SQLException {
        try (Connection superuser = platform.backstage().connect("trading")) {
            backup.take(superuser, production.part("postgresql"));
            console.say("基础备份完成 · base backup taken after " + BACKED_UP);
            SeasonResult counts = play(platform, MOMENT);
            Standing wanted = standing(superuser, counts);
            console.say("要恢复到的时刻 · moment to be restored: " + wanted.at());
            keepWhatIsNoDatabase(production, restored);
            play(platform, MISTAKE);
            backup.finishLog(superuser);
            console.say("误操作之后 · after the mistake the market stands at " + PostgresBackup.single(superuser, MARKET));
            return wanted;
        }
    }

    private static Standing standing(Connection superuser, SeasonResult counts) throws SQLException {
        String market = PostgresBackup.single(superuser, MARKET);
        long micros = Long.parseLong(
                PostgresBackup.single(superuser, "select (extract(epoch from clock_timestamp()) * 1000000)::bigint"));
        return new Standing(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), market, counts);
    }

    /** Passwords, who was loaded into Keycloak, and the bank's book as it was at the moment: the bank is not restored. */
    private static void keepWhatIsNoDatabase(Workspace from, Workspace to) {
        for (String file : List.of("secrets.properties", "keycloak/cast-loaded", "bank/journal.jsonl")) {
            try {
                Files.createDirectories(to.part(file).getParent());
                Files.copy(from.part(file), to.part(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean restore(Workspace production, Workspace restored, PostgresBackup backup, Standing wanted)
            throws SQLException {
        console.say("恢复开始 · the restore begins; production stays as it is in " + production.data());
        backup.restoreTo(wanted.at(), restored.part("postgresql"));
        String market = recover(restored);
        console.say("数据库已恢复 · the databases are back; market " + market);
        try (LocalPlatform platform = LocalPlatform.start(restored, new Addresses(portOffset), console)) {
            console.say("服务已就绪 · the services are up");
            SeasonResult counts = play(platform, MOMENT);
            counts.failures().forEach(failure -> console.say("核验不符 · verify: " + failure));
            boolean good = counts.verified() && counts.equals(wanted.counts()) && market.equals(wanted.market());
            console.say((good ? "恢复无误 · the restore is good: " : "恢复有误 · the restore is NOT good: ") + counts
                    + ", wanted " + wanted);
            return good;
        }
    }

    /** Starts PostgreSQL alone, waits for the end of its recovery, and has all be published and read from the beginning. */
    private String recover(Workspace restored) throws SQLException {
        var options = new PostgresOptions(
                restored.part("postgresql"),
                new Addresses(portOffset).postgres(),
                restored.log("postgresql"),
                new Secrets(restored.part("secrets.properties")).of("postgres"));
        try (PostgresServer server = PostgresServer.start(options)) {
            new Patience(LONG).until(() -> server.setting("in_hot_standby").equals("off"));
            for (Application application : Application.values()) {
                if (application.hasDatabase()) {
                    fromTheBeginning(server, application);
                }
            }
            return market(server);
        }
    }

    private static String market(PostgresServer server) throws SQLException {
        try (Connection trading = server.connect("trading")) {
            return PostgresBackup.single(trading, MARKET);
        }
    }

    /** The topics are empty: what was applied before the moment is dropped by its sequence when it comes again. */
    private static void fromTheBeginning(PostgresServer server, Application application) throws SQLException {
        try (Connection database = server.connect(application.label())) {
            PostgresBackup.execute(database, "update consumer_offset set next_offset = 0");
            PostgresBackup.execute(database, "update outbox_relay set published_sequence = 0");
            if (application == Application.TRADING) {
                PostgresBackup.execute(database, "update shard set published_event = 0");
            }
        }
    }

    private SeasonResult play(LocalPlatform platform, LocalDate until) {
        var tokens = new DirectGrantTokens(platform.places().realm());
        SeasonResult result = new DemoSeason(platform.places(), tokens, console, new SeasonSize(UNITS, until)).play();
        console.say("交易至 · traded until " + until + ": " + result);
        return result;
    }
}
