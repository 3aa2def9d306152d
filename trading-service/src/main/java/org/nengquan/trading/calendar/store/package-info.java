/** The exchange's calendar and its changes in PostgreSQL. */
@NullMarked
package org.nengquan.trading.calendar.store;

import org.jspecify.annotations.NullMarked;
