package org.nengquan.gateway.route.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services are. */
@ConfigMapping(prefix = "nengquan.routes")
interface RouteConfig {

    /**
     * Address of each service by its name in {@code /api/<service>/v1}: scheme, host and port, no path. A service
     * without an address does not exist for the public; a wrong one answers 503.
     */
    @WithParentName
    Map<String, URI> services();
}
