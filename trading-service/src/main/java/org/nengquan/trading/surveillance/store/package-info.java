/** Alerts, cases and figures of surveillance in PostgreSQL. */
@NullMarked
package org.nengquan.trading.surveillance.store;

import org.jspecify.annotations.NullMarked;
