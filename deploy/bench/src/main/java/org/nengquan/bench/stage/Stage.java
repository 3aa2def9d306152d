package org.nengquan.bench.stage;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.launch.Addresses;
import org.nengquan.local.launch.Console;
import org.nengquan.local.launch.LocalPlatform;
import org.nengquan.local.launch.Workspace;
import org.nengquan.local.season.DemoSeason;
import org.nengquan.local.season.DirectGrantTokens;
import org.nengquan.local.season.SeasonFailure;
import org.nengquan.local.season.SeasonResult;
import org.nengquan.local.season.SeasonSize;
import org.nengquan.local.season.Tokens;
import org.nengquan.stack.Stack;

/**
 * One platform on an empty data folder for all measures of a run: started when the first measure asks for it, traded on
 * when the first asks for that. Not safe for threads.
 */
public final class Stage implements AutoCloseable {
    /** A database of our own in the platform's PostgreSQL, so that limits are measured on the same server. */
    public static final String DATABASE = "bench";

    /** Long enough for retrofits to be audited and traded. */
    private static final SeasonSize ONE_MONTH = new SeasonSize(36, LocalDate.of(2022, 7, 29));

    private final Workspace workspace;
    private final Addresses addresses;
    private final Console console;
    private final DemoCast cast = new DemoCast();
    private @Nullable LocalPlatform platform;
    private @Nullable Tokens tokens;
    private @Nullable Ground ground;

    public Stage(Workspace workspace, Addresses addresses, Console console) {
        this.workspace = workspace;
        this.addresses = addresses;
        this.console = console;
    }

    /** The platform with all its applications ready. */
    public LocalPlatform platform() {
        if (platform == null) {
            workspace.reset();
            platform = LocalPlatform.start(workspace, addresses, console);
            createDatabase(platform);
        }
        return platform;
    }

    /** Plays a month of the demo season unless that was done, and opens the day after it. */
    public void playSeason() {
        if (tokens != null) {
            return;
        }
        tokens = new DirectGrantTokens(platform().places().realm());
        DemoSeason season = new DemoSeason(platform().places(), tokens, console, ONE_MONTH);
        SeasonResult result = season.play();
        if (!result.verified()) {
            throw new SeasonFailure("the season was played, but not verified: " + result);
        }
        season.openTheNextDay();
    }

    /** A trader on the day after the season. */
    public TradingDesk desk() {
        playSeason();
        return new TradingDesk(platform(), tokens(), cast);
    }

    /** PostgreSQL, Kafka and an issuer of tokens with nothing on them. The platform makes way: it would take part in what is measured. */
    public Stack ground() {
        close();
        if (ground == null) {
            ground = new Ground();
        }
        ground.clear();
        ground.fillLogFiles();
        return ground;
    }

    /** After much was written on the ground: PostgreSQL has log files again that need not be made. */
    public void freeLogFiles() {
        if (ground != null) {
            ground.fillLogFiles();
        }
    }

    /** Where the checkout is built. */
    public Workspace workspace() {
        return workspace;
    }

    /** Something for the person who waits; not a result. */
    public void say(String what) {
        console.say(what);
    }

    @Override
    public void close() {
        if (platform != null) {
            platform.close();
            platform = null;
            tokens = null;
        }
    }

    private Tokens tokens() {
        if (tokens == null) {
            throw new IllegalStateException("the season has not been played");
        }
        return tokens;
    }

    private static void createDatabase(LocalPlatform platform) {
        try (var connection = platform.backstage().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the limits", e);
        }
    }
}
