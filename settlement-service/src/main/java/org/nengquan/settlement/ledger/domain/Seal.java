package org.nengquan.settlement.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * A link of the chain over all entries in the order of their commits: SHA-256 over the link before and the entry.
 * Whoever knows one link can tell whether anything before it was altered, left out or slipped in.
 *
 * @param position 1 for the first entry, dense
 * @param hash 64 hexadecimal digits
 */
public record Seal(long position, String hash) {
    /** What the first link is chained to. */
    public static final Seal GENESIS = new Seal(0, "0".repeat(64));

    /** The link that {@code entry} adds after this one. */
    public Seal next(BookedEntry entry) {
        MessageDigest sha256 = sha256();
        sha256.update(HexFormat.of().parseHex(hash));
        return new Seal(
                position + 1,
                HexFormat.of().formatHex(sha256.digest(canonical(entry).getBytes(StandardCharsets.UTF_8))));
    }

    /** Each field is preceded by its length, so no two entries read the same. */
    private static String canonical(BookedEntry entry) {
        var text = new StringBuilder();
        field(text, Long.toString(entry.id()));
        field(text, entry.occasion().kind().name());
        field(text, entry.occasion().reference());
        field(text, entry.occasion().businessDate().toString());
        field(text, entry.bookedAt().truncatedTo(ChronoUnit.MICROS).toString());
        for (BookedEntry.Line line : entry.lines()) {
            field(text, line.account());
            field(text, Long.toString(line.deltaFen()));
        }
        return text.toString();
    }

    private static void field(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
