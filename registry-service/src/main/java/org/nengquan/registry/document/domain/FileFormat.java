package org.nengquan.registry.document.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The formats in which documents are taken in, told by their bytes; what a file is called says nothing.
 *
 * <p>Both ends are looked at, so that a file cut off on its way is seen before anybody relies on it.
 */
public enum FileFormat {
    PDF("application/pdf") {
        @Override
        boolean recognises(byte[] content) {
            String tail =
                    new String(content, Math.max(0, content.length - TAIL), Math.min(TAIL, content.length), LATIN);
            return startsWith(content, "%PDF-".getBytes(LATIN)) && tail.contains("%%EOF");
        }
    },
    PNG("image/png") {
        @Override
        boolean recognises(byte[] content) {
            return startsWith(content, PNG_HEAD) && endsWith(content, PNG_END);
        }
    },
    JPEG("image/jpeg") {
        @Override
        boolean recognises(byte[] content) {
            return startsWith(content, JPEG_HEAD) && endsWith(content, JPEG_END);
        }
    },
    /** 版式文档 OFD (GB/T 33190): a ZIP with {@code OFD.xml} at its root. */
    OFD("application/ofd") {
        @Override
        boolean recognises(byte[] content) {
            return startsWith(content, ZIP_HEAD) && ZipDirectory.names(content).contains("OFD.xml");
        }
    };

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final int TAIL = 1024;
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract boolean recognises(byte[] content);

    /** Which of the formats these bytes are in, if in any. */
    public static Optional<FileFormat> of(byte[] content) {
        return Arrays.stream(values())
                .filter(format -> format.recognises(content))
                .findFirst();
    }

    /** The one of this media type, as it was kept. */
    public static FileFormat ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such format: " + mediaType));
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static boolean endsWith(byte[] content, byte[] end) {
        int from = content.length - end.length;
        return from >= 0 && Arrays.equals(content, from, content.length, end, 0, end.length);
    }
}
