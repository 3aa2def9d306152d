package org.nengquan.settlement.moneystatement.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A node of a Merkle sum tree: a hash over what is below it, and the sum of it.
 *
 * <p>Sums are never negative and never wrap around. Otherwise whoever makes the tree could hide what it owes: with a
 * leaf of minus a million, or with sums that pass the end of a {@code long}, a small total would look complete.
 *
 * @param hash SHA-256, 64 hexadecimal digits
 * @param sumFen of all leaves below
 */
public record SumNode(String hash, long sumFen) {
    private static final byte LEAF = 0;
    private static final byte INNER = 1;
    private static final int HASH_BYTES = 32;

    public SumNode {
        if (sumFen < 0) {
            throw new IllegalArgumentException("a sum is never negative: " + sumFen);
        }
        if (HexFormat.of().parseHex(hash).length != HASH_BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes: " + hash);
        }
    }

    /** The node of one balance. The salt keeps others from guessing whose it is and how much. */
    public static SumNode leaf(SumLeaf leaf) {
        byte[] salt = HexFormat.of().parseHex(leaf.saltHex());
        byte[] holder = leaf.uscc().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(1 + Integer.BYTES + salt.length + holder.length + Long.BYTES)
                .put(LEAF)
                .putInt(salt.length)
                .put(salt)
                .put(holder)
                .putLong(leaf.balanceFen());
        return new SumNode(sha256(bytes.array()), leaf.balanceFen());
    }

    /** The node above two; fails if their sum cannot be told. */
    public static SumNode above(SumNode left, SumNode right) {
        long sumFen = Math.addExact(left.sumFen, right.sumFen);
        ByteBuffer bytes = ByteBuffer.allocate(1 + 2 * (HASH_BYTES + Long.BYTES))
                .put(INNER)
                .put(HexFormat.of().parseHex(left.hash))
                .putLong(left.sumFen)
                .put(HexFormat.of().parseHex(right.hash))
                .putLong(right.sumFen);
        return new SumNode(sha256(bytes.array()), sumFen);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
