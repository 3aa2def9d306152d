/** What a participant has in the market, and giving it back. */
@NullMarked
package org.nengquan.trading.position.app;

import org.jspecify.annotations.NullMarked;
