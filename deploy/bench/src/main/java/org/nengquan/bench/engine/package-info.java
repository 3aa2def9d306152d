/** Matching alone: the market's engine and a well-known one on the same order flow. */
@NullMarked
package org.nengquan.bench.engine;

import org.jspecify.annotations.NullMarked;
