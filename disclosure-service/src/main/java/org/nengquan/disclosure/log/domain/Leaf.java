package org.nengquan.disclosure.log.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;

/** One line of the log: its kind, its date and the very text that is hashed. */
public record Leaf(String kind, LocalDate businessDate, String content) {

    /** The hash of this leaf in the tree. */
    public Hash hash() {
        return Hash.ofLeaf(content.getBytes(UTF_8));
    }
}
