/** Places, cancels and finds orders. */
@NullMarked
package org.nengquan.trading.order.app;

import org.jspecify.annotations.NullMarked;
