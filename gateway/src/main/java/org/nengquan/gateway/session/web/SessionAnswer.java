package org.nengquan.gateway.session.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Who is logged in, as the portal needs it; no token of Keycloak's is in it.
 *
 * @param username the login name
 * @param name the full name, or the login name where none is kept
 * @param uscc the 统一社会信用代码 of the organization, or empty
 * @param organization its name if the token tells, else the code again
 * @param regionCode the GB/T 2260 code of the person's region, or empty
 * @param roles the roles of the platform, sorted
 * @param csrfToken what commands carry in the header {@code X-Nengquan-Csrf}
 */
record SessionAnswer(
        String username,
        String name,
        String uscc,
        String organization,
        String regionCode,
        List<String> roles,
        String csrfToken) {

    static SessionAnswer of(JsonNode claims, String csrfToken) {
        String username = claims.path("preferred_username").asText("");
        String uscc = uscc(claims.path("organization"));
        return new SessionAnswer(
                username,
                claims.path("name").asText(username),
                uscc,
                organizationName(claims.path("organization").path(uscc), uscc),
                claims.path("region").asText(""),
                roles(claims.path("realm_access").path("roles")),
                csrfToken);
    }

    /** Keycloak writes {@code {"<alias>":{…}}}, or {@code ["<alias>"]} where the mapper is set so. */
    private static String uscc(JsonNode organization) {
        if (organization.isArray()) {
            return organization.path(0).asText("");
        }
        var aliases = organization.fieldNames();
        return aliases.hasNext() ? aliases.next() : "";
    }

    private static String organizationName(JsonNode organization, String uscc) {
        JsonNode name = organization.path("name");
        return (name.isArray() ? name.path(0) : name).asText(uscc);
    }

    private static List<String> roles(JsonNode roles) {
        return StreamSupport.stream(roles.spliterator(), false)
                .map(JsonNode::asText)
                .filter(SessionAnswer::isOurs)
                .sorted()
                .toList();
    }

    /** Keycloak's own roles mean nothing to the portal. */
    private static boolean isOurs(String role) {
        return !role.startsWith("default-roles-")
                && !role.equals("offline_access")
                && !role.equals("uma_authorization");
    }
}
