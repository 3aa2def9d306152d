package org.nengquan.registry.document.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What can be said of a file by its bytes.
 *
 * @param format told by the content
 * @param sizeBytes how long
 * @param sha256 64 small hexadecimal digits: anybody who holds the file can tell that it is this one
 */
public record FileFacts(FileFormat format, int sizeBytes, String sha256) {

    /** The facts of a file in this format. */
    static FileFacts of(FileFormat format, byte[] content) {
        return new FileFacts(format, content.length, sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
