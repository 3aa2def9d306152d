/** Holidays and dated rule figures in PostgreSQL. */
@NullMarked
package org.nengquan.trading.session.store;

import org.jspecify.annotations.NullMarked;
