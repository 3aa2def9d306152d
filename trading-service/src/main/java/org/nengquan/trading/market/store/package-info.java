/** The public tape. */
@NullMarked
package org.nengquan.trading.market.store;

import org.jspecify.annotations.NullMarked;
