package org.nengquan.trading.journal.store;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.journal.app.Retelling;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;
import org.nengquan.trading.matching.domain.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds a day, or everything, from the journal and compares every event. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Rebuilds a trading day from the journal and compares every event; prints the SHA-256 of the events and of"
                    + " the state after them. Reads only, beside a running market.",
            "Exit code 1 when the chain breaks or an event differs."
        })
class ReplayCommand implements Callable<Integer> {
    private final Codec codec = new JsonCodec();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--day",
            description = "business date, such as 2022-07-05; without it the whole journal from its first line")
    private @Nullable LocalDate day;

    @Option(names = "--shard", defaultValue = "henan", description = "default ${DEFAULT-VALUE}")
    private String shard = "";

    @Option(
            names = "--jdbc-url",
            defaultValue = "${env:TRADING_DB_JDBC_URL:-jdbc:postgresql://localhost:25432/trading}",
            description = "default: TRADING_DB_JDBC_URL, now ${DEFAULT-VALUE}")
    private String url = "";

    @Option(
            names = "--user",
            defaultValue = "${env:TRADING_DB_USER:-trading}",
            description = "default: TRADING_DB_USER")
    private String user = "";

    @Option(
            names = "--password",
            defaultValue = "${env:TRADING_DB_PASSWORD:-trading}",
            description = "default: TRADING_DB_PASSWORD")
    private String password = "";

    @Override
    public Integer call() throws SQLException {
        try (JournalReader journal = JournalReader.open(url, user, password, shard)) {
            return day == null ? everything(journal) : one(journal, day);
        }
    }

    private int everything(JournalReader journal) throws SQLException {
        var retelling = Retelling.fromTheBeginning(codec);
        journal.lines(1, Long.MAX_VALUE, retelling::take);
        return print("the whole journal", retelling.account());
    }

    private int one(JournalReader journal, LocalDate date) throws SQLException {
        Optional<Long> opening = journal.opening(date);
        if (opening.isEmpty()) {
            spec.commandLine().getErr().println(date + " is no day that was opened");
            return 1;
        }
        Retelling retelling = fromTheCloseBefore(journal, opening.get());
        long closing = journal.closing(date).orElse(Long.MAX_VALUE);
        journal.lines(retelling.next(), closing, retelling::take);
        return print(date.toString(), retelling.account());
    }

    /** The state at the close of the day before, which its own hash vouches for; what came since then is told too. */
    private Retelling fromTheCloseBefore(JournalReader journal, long opening) throws SQLException {
        Optional<StoredSnapshot> before = journal.snapshotBefore(opening);
        if (before.isEmpty()) {
            return Retelling.fromTheBeginning(codec);
        }
        if (!before.get().isIntact()) {
            throw new IllegalStateException("the snapshot at " + before.get().seq() + " is not what was written");
        }
        var last = new ArrayList<ChainedLine>();
        journal.lines(before.get().seq(), before.get().seq(), last::add);
        Engine engine = Engine.restored(codec.readSnapshot(before.get().state()));
        return new Retelling(codec, engine, before.get().seq(), last.getFirst().hash());
    }

    private int print(String what, Retelling.Account found) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("replayed  " + what);
        out.println("lines     " + found.lines() + " from " + found.first());
        out.println("events    " + found.events());
        out.println("chain     " + (found.brokenAt() == 0 ? "unbroken" : "broken at line " + found.brokenAt()));
        out.println("compared  "
                + (found.differsAt() == 0 ? "every event the same" : "first difference at line " + found.differsAt()));
        out.println("sha256    " + found.eventsSha256());
        out.println("state     " + found.stateSha256());
        out.flush();
        return found.ok() ? 0 : 1;
    }
}
