package org.nengquan.trading.journal.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the line before and this one: whoever changes a line changes every hash after it. */
public final class Chain {
    /** Before the first line. */
    public static final String GENESIS = "0".repeat(64);

    private static final byte SEPARATOR = '\n';

    /** One for each thread: to look for it anew for every line costs as much as to use it. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Chain::newDigest);

    private Chain() {}

    /** The hash of a line that follows the one with the hash {@code previous}. */
    public static String next(String previous, JournalLine line) {
        MessageDigest digest = DIGEST.get();
        add(digest, previous);
        add(digest, Long.toString(line.seq()));
        add(digest, line.at().toString());
        add(digest, line.command());
        add(digest, line.events());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of any text. */
    public static String of(String text) {
        return HexFormat.of().formatHex(DIGEST.get().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update(SEPARATOR);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
