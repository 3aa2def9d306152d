/** Knows in memory who may act for whom, because an order waits for no table. */
@NullMarked
package org.nengquan.trading.representative.app;

import org.jspecify.annotations.NullMarked;
