package org.nengquan.stack;

/**
 * A lock that all class loaders of the JVM share, because they share interned strings. The system
 * properties themselves would not do: the JDK locks them on its own ways, and so it came to a deadlock.
 */
final class SharedLock {

    static final String WORD = "org.nengquan.stack is one per JVM";

    private SharedLock() {}
}
