package org.nengquan.gateway.route.domain;

/**
 * Where a request is led.
 *
 * @param service the name of the service
 * @param open whether the public may go there without login
 */
public record Destination(String service, boolean open) {}
