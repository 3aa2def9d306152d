/** Facts of other services on their way into the market, once each. */
@NullMarked
package org.nengquan.trading.inbound.app;

import org.jspecify.annotations.NullMarked;
