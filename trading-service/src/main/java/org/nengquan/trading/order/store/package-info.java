/** Orders and trades as the journal's batches wrote them. */
@NullMarked
package org.nengquan.trading.order.store;

import org.jspecify.annotations.NullMarked;
