/** The timer that goes on with day ends and catches up with the market's calendar. */
@NullMarked
package org.nengquan.settlement.dayend.stream;

import org.jspecify.annotations.NullMarked;
