/** The settlement service alone, told of trades and deliveries as fast as it takes them, and the limit beside it. */
@NullMarked
package org.nengquan.bench.clearing;

import org.jspecify.annotations.NullMarked;
