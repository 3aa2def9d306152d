/** Turns trades and deliveries into entries and settlement states; knows nothing of orders, banks or HTTP. */
@NullMarked
package org.nengquan.settlement.clearing.domain;

import org.jspecify.annotations.NullMarked;
