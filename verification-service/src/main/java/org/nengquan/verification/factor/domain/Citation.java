package org.nengquan.verification.factor.domain;

/**
 * Where a factor comes from, so that a person can look it up.
 *
 * @param standard number with edition, such as {@code GB/T 2589-2020}
 * @param table the table in it, such as {@code 附录A 表A.1}
 * @param status how sure the figure is
 * @param note what a reader should know besides, or empty
 */
public record Citation(String standard, String table, FactorStatus status, String note) {}
