package org.nengquan.trading.journal.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.nengquan.trading.journal.domain.Chain;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;

/**
 * The journal told to an engine again, line by line, with a hash over everything that the engine brings about: the same
 * journal gives the same hash on any machine, in any locale and time zone.
 */
public final class Retelling {
    private final Codec codec;
    private final Engine engine;
    private final MessageDigest told = sha256();
    private String hash;
    private long seq;
    private final long first;
    private long lines;
    private long events;
    private long brokenAt;
    private long differsAt;

    /**
     * Goes on after a line.
     *
     * @param engine in the state after that line
     * @param seq the line's number, 0 to begin at the beginning
     * @param hash the line's hash
     */
    public Retelling(Codec codec, Engine engine, long seq, String hash) {
        this.codec = codec;
        this.engine = engine;
        this.seq = seq;
        this.first = seq + 1;
        this.hash = hash;
    }

    /** From the first line ever. */
    public static Retelling fromTheBeginning(Codec codec) {
        return new Retelling(codec, new Engine(), 0, Chain.GENESIS);
    }

    /** Takes the next line; remembers where the chain breaks first and where the engine does otherwise first. */
    public void take(ChainedLine line) {
        boolean follows = line.line().seq() == seq + 1 && line.follows(hash);
        brokenAt = follows || brokenAt > 0 ? brokenAt : line.line().seq();
        seq = line.line().seq();
        hash = line.hash();
        List<Event> again = engine.apply(codec.readCommand(line.line().command()));
        boolean same = again.equals(codec.readEvents(line.line().events()));
        differsAt = same || differsAt > 0 ? differsAt : seq;
        told.update((seq + "\n" + codec.write(again) + "\n").getBytes(StandardCharsets.UTF_8));
        lines++;
        events += again.size();
    }

    /** Number of the line to take next. */
    public long next() {
        return seq + 1;
    }

    /** What there is to say when all lines were taken. */
    public Account account() {
        return new Account(
                first,
                lines,
                events,
                brokenAt,
                differsAt,
                HexFormat.of().formatHex(told.digest()),
                Chain.of(codec.write(engine.snapshot())));
    }

    /**
     * What the retelling found.
     *
     * @param first number of the first line
     * @param lines how many lines
     * @param events how many events
     * @param brokenAt first line that does not follow the one before; 0 if all do
     * @param differsAt first line whose events the engine does not bring about again; 0 if there is none
     * @param eventsSha256 hash of all events brought about, each line's as JSON behind its number
     * @param stateSha256 hash of the market's state after the last line
     */
    public record Account(
            long first,
            long lines,
            long events,
            long brokenAt,
            long differsAt,
            String eventsSha256,
            String stateSha256) {

        /** Whether the journal is whole and the engine tells it as it was. */
        public boolean ok() {
            return brokenAt == 0 && differsAt == 0;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
