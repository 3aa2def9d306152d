/** What the public may know of the market. */
@NullMarked
package org.nengquan.trading.market.app;

import org.jspecify.annotations.NullMarked;
