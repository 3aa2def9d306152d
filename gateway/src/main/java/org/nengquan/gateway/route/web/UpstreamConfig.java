package org.nengquan.gateway.route.web;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How patient the gateway is with the services, and how much it carries to them. */
@ConfigMapping(prefix = "nengquan.upstream")
interface UpstreamConfig {

    /** How long a service may take to accept a connection before the caller gets a 503. */
    Duration connectTimeout();

    /** The longest silence before and during an answer, before the caller gets a 504. Event streams are exempt. */
    Duration timeout();

    /** The largest request body in bytes; a larger one gets a 413 as soon as that is known. */
    long maxBodyBytes();

    /** Connections to each service for ordinary requests. */
    int connections();

    /** Requests that may wait for one of these connections; the next one gets a 503 at once. */
    int waiting();

    /** Event streams that may be open to each service at once; they have connections of their own. */
    int streams();
}
