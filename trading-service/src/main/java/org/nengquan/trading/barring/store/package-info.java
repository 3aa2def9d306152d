/** What the market ended, in PostgreSQL. */
@NullMarked
package org.nengquan.trading.barring.store;

import org.jspecify.annotations.NullMarked;
