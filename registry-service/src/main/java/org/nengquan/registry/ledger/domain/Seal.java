package org.nengquan.registry.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One link of the chain over the ledger: SHA-256 over the link before and the canonical text of an entry. Whoever
 * changes an old entry changes every link after it.
 *
 * @param position its place in the chain, from 1
 * @param entryId the entry sealed
 * @param hash 64 hexadecimal digits
 */
public record Seal(long position, UUID entryId, String hash) {

    /** What comes before the first entry. */
    public static final Seal ORIGIN = new Seal(0, new UUID(0, 0), "0".repeat(64));

    /**
     * An entry as it is sealed.
     *
     * @param id of the entry
     * @param text all its fields and postings, in one fixed form
     */
    public record Sealable(UUID id, String text) {}

    /** The next link. */
    public Seal next(Sealable entry) {
        String content = hash + "\n" + entry.id() + "\n" + entry.text();
        return new Seal(position + 1, entry.id(), sha256(content));
    }

    private static String sha256(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
