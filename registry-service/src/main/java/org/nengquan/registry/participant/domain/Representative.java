package org.nengquan.registry.participant.domain;

import java.util.Set;

/**
 * A natural person who acts for a participant.
 *
 * @param username login name
 * @param fullName as on the identity card
 * @param rights what the person may do with the account
 * @param personHash the same for the same person whatever account, and of no use to find out who it is
 */
public record Representative(String username, String fullName, Set<Right> rights, String personHash) {

    /** What a representative may do. */
    public enum Right {
        INITIATE,
        APPROVE,
        READ
    }

    public Representative {
        rights = Set.copyOf(rights);
    }
}
