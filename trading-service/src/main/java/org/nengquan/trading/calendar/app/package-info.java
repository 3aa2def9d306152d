/** Proposes, decides, announces and finds changes of the exchange's calendar. */
@NullMarked
package org.nengquan.trading.calendar.app;

import org.jspecify.annotations.NullMarked;
