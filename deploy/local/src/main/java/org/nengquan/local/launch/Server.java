package org.nengquan.local.launch;

import java.util.Locale;

/** A server that the applications stand on, and that they outlive. */
public enum Server {
    POSTGRESQL,
    KAFKA;

    /** The name in logs and of its process. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
