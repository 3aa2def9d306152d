package org.nengquan.registry.table.domain;

import org.nengquan.problem.domain.Text;

/**
 * What is wrong with one cell.
 *
 * @param line counted from 1 as an editor shows it
 * @param column by its name
 * @param what for people
 */
public record Fault(long line, String column, Text what) {}
