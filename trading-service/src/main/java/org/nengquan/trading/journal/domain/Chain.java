package org.nengquan.trading.journal.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** SHA-256 over the line before and this one: whoever changes a line changes every hash after it. */
public final class Chain {
    /** Before the first line. */
    public static final String GENESIS = "0".repeat(64);

    /** One for each thread: to look for a digest anew for every line costs as much as to use it. */
    private static final ThreadLocal<Hasher> HASHER = ThreadLocal.withInitial(Hasher::new);

    private Chain() {}

    /** The hash of a line that follows the one with the hash {@code previous}. */
    public static String next(String previous, JournalLine line) {
        Hasher hasher = HASHER.get();
        return hasher.of(previous + "\n" + line.seq() + "\n" + hasher.text(line.at()) + "\n" + line.command() + "\n"
                + line.events() + "\n");
    }

    /** The hash of any text. */
    public static String of(String text) {
        return HASHER.get().of(text);
    }

    private static final class Hasher {
        private final MessageDigest digest = sha256();
        private Instant at = Instant.MIN;
        private String atText = "";

        String of(String text) {
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        }

        /** Lines of a batch have the same time. */
        String text(Instant time) {
            if (!time.equals(at)) {
                at = time;
                atText = time.toString();
            }
            return atText;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
