package org.nengquan.stack;

import java.util.Map;

/** What a service under test stands on, wherever it runs: a database of its own, a broker and an issuer of tokens. */
public interface Stack {

    /** A new, empty database and the role that owns it. */
    Database freshDatabase();

    /** What Kafka clients take for {@code bootstrap.servers}. */
    String bootstrap();

    /** These topics, empty; all others are forgotten. Nobody may be using them. */
    void freshTopics(Map<String, Integer> partitionsByTopic);

    /** The issuer whose tokens are {@link TestTokens}; its discovery document lies below this address. */
    String issuer();

    /**
     * What the JVM shares; started by whoever asks first, ended with the JVM. Processes of this machine, or containers where
     * the system property {@code nengquan.stack} is {@code containers}.
     */
    static Stack shared() {
        return SharedStack.shared();
    }

    /**
     * A database as a service sees it.
     *
     * @param reactiveUrl the address without {@code jdbc:}
     */
    record Database(String reactiveUrl, String username, String password) {

        public String jdbcUrl() {
            return "jdbc:" + reactiveUrl;
        }
    }
}
