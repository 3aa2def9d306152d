package org.nengquan.local.cast;

import java.util.List;

/**
 * One fictional person with a login.
 *
 * @param username the login name
 * @param password the demo password; the local profile only
 * @param uscc the organization that the person acts for
 * @param region the organization's region, GB/T 2260
 * @param roles realm roles
 * @param fullName as a person would read it
 */
public record Person(
        String username, String password, String uscc, String region, List<String> roles, String fullName) {

    public Person {
        roles = List.copyOf(roles);
    }
}
