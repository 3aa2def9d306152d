package org.nengquan.registry.integrity.domain;

/**
 * One thing that must be true of the books.
 *
 * @param name stable, in kebab-case
 * @param ok whether it is
 * @param detail what was compared, or which things differ
 */
public record Check(String name, boolean ok, String detail) {}
