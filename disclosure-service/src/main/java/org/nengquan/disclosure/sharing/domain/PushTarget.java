package org.nengquan.disclosure.sharing.domain;

import java.net.URI;

/**
 * Where records are pushed to, and the secret that both sides sign with. Names of enterprises go there, so it is encrypted
 * all the way and the secret cannot be guessed; whoever sets it up wrongly is told before anything leaves.
 *
 * @param address {@code https}, without a login in it
 * @param key 32 characters or more
 */
public record PushTarget(URI address, String key) {
    private static final int SHORTEST_KEY = 32;

    public PushTarget {
        require("https".equals(address.getScheme()) && address.getHost() != null, "the address must be https://…");
        require(address.getUserInfo() == null, "the address must not carry a login");
        require(key.length() >= SHORTEST_KEY, "the key must have 32 characters or more");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("push to the credit platform: " + otherwise);
        }
    }
}
