package org.nengquan.settlement.bankfile.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements that a message may leave out by its schema and that we cannot do without. */
final class Present {

    private Present() {}

    static <T> T present(@Nullable T element, String path) {
        if (element == null) {
            throw new Missing(path + " is missing");
        }
        return element;
    }

    static <T> T only(List<T> elements, String path) {
        if (elements.size() != 1) {
            throw new Missing("there is not exactly one " + path + " but " + elements.size());
        }
        return elements.getFirst();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Something is not there. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String message) {
            super(message);
        }
    }
}
