package org.nengquan.disclosure.log.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 value, written as 64 lower-case hexadecimal digits. */
public record Hash(String hex) {

    /** The root of a log without leaves (RFC 9162 §2.1.1). */
    public static final Hash OF_NOTHING = sha256();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    public Hash {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("a SHA-256 value has 64 hexadecimal digits");
        }
    }

    /** The hash of a leaf: a zero byte before it keeps leaves and nodes apart. */
    public static Hash ofLeaf(byte[] content) {
        return sha256(LEAF, content);
    }

    /** The hash of an inner node over its two children. */
    public static Hash ofNode(Hash left, Hash right) {
        return sha256(NODE, left.bytes(), right.bytes());
    }

    static Hash sha256(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    private byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
