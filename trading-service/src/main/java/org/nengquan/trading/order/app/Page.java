package org.nengquan.trading.order.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, newest first.
 *
 * @param items at most as many as asked for
 * @param next where to go on, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {}
