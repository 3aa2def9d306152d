package org.nengquan.settlement.integrity.domain;

/**
 * What a check found.
 *
 * @param name the check, stable, in kebab case
 * @param ok whether what must be true is true
 * @param detail the figures, or what differs
 */
public record Finding(String name, boolean ok, String detail) {}
