/** Events of the registry and of settlement, as far as the market needs them. */
@NullMarked
package org.nengquan.trading.inbound.stream;

import org.jspecify.annotations.NullMarked;
