package org.nengquan.gateway.route.domain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which service a path belongs to, and whether one has to be logged in for it.
 *
 * <p>Only what is named here leads anywhere: {@code /q/…} of a service is no such path. The services check every token
 * and role again; what is open here is open there.
 */
public final class RouteTable {
    private static final String DISCLOSURE = "disclosure";
    private static final Pattern API = Pattern.compile("/api/([a-z]+)/v1/(.+)");
    private static final Pattern PUBLIC_PAGE =
            Pattern.compile("/|/(days|notices|cap-statement|law)|/(days|notices|law|public)/.+");
    private static final Pattern OPEN_IN_TRADING = Pattern.compile(
            "markets|markets/.+|trading-days/(current|next|timetable)|stream|rule-parameters|calendar/.+"
                    + "|auctions|auctions/[^/]+");
    private static final Pattern OPEN_IN_REGISTRY =
            Pattern.compile("jwks|credential-status-list|movement-kinds|construction-board|cap-statements"
                    + "|allocation-totals|compliance-board");
    private static final Pattern OPEN_IN_SETTLEMENT = Pattern.compile("document-checks/[^/]+");
    private static final Pattern CLOSED_IN_DISCLOSURE =
            Pattern.compile("(integrity|refusals|trade-trails|credit-records|credit-push)(/.*)?");

    private final Set<String> services;

    /** The table for the services that have an address. */
    public RouteTable(Set<String> services) {
        this.services = Set.copyOf(services);
    }

    /** Where a request goes, or empty if there is no such place. */
    public Optional<Destination> find(boolean reading, CleanPath path) {
        String plain = path.value();
        if (PUBLIC_PAGE.matcher(plain).matches()) {
            return reading && services.contains(DISCLOSURE)
                    ? Optional.of(new Destination(DISCLOSURE, true))
                    : Optional.empty();
        }
        Matcher api = API.matcher(plain);
        return api.matches() && services.contains(api.group(1))
                ? Optional.of(new Destination(api.group(1), reading && isOpen(api.group(1), api.group(2))))
                : Optional.empty();
    }

    private static boolean isOpen(String service, String resource) {
        return switch (service) {
            case "trading" -> OPEN_IN_TRADING.matcher(resource).matches();
            case "registry" -> OPEN_IN_REGISTRY.matcher(resource).matches();
            case "settlement" -> OPEN_IN_SETTLEMENT.matcher(resource).matches();
            case "verification" -> resource.equals("energy-factors");
            case DISCLOSURE -> !CLOSED_IN_DISCLOSURE.matcher(resource).matches();
            default -> false;
        };
    }
}
