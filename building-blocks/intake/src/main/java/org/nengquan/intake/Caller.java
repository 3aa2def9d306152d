package org.nengquan.intake;

import java.util.Set;

/**
 * Who calls, as the token says it.
 *
 * @param person the token's subject; what four eyes compare
 * @param username the login name, for people to read
 * @param uscc 统一社会信用代码 of the organization that the person acts for (the Organization's alias); empty if none
 * @param regionCode the organization's region, GB/T 2260; empty if none
 * @param roles what the person may do
 */
public record Caller(String person, String username, String uscc, String regionCode, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has at least one of the roles. */
    public boolean is(String... any) {
        for (String role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the object of this organization is the caller's own; nobody owns what has no owner. */
    public boolean owns(String ownerUscc) {
        return !ownerUscc.isEmpty() && ownerUscc.equals(uscc);
    }
}
