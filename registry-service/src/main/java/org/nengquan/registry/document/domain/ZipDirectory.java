package org.nengquan.registry.document.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads which files a ZIP says it holds, from its central directory alone. Nothing is unpacked, so a file that would
 * unpack to terabytes costs no more than any other.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_ENTRIES = 10_000;

    private ZipDirectory() {}

    /** The names; none if there is no directory that can be read. */
    static Set<String> names(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        return end < 0 ? Set.of() : names(bytes, bytes.getInt(end + 16), end);
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> names(ByteBuffer bytes, int start, int end) {
        Set<String> names = new HashSet<>();
        int at = start;
        while (isEntry(bytes, at, end) && names.size() < MOST_ENTRIES) {
            int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
            if (at + ENTRY_LENGTH + nameLength > end) {
                return names;
            }
            names.add(new String(bytes.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
            at += ENTRY_LENGTH + nameLength + extra + comment;
        }
        return names;
    }

    private static boolean isEntry(ByteBuffer bytes, int at, int end) {
        return at >= 0 && at <= end - ENTRY_LENGTH && bytes.getInt(at) == ENTRY_SIGNATURE;
    }
}
