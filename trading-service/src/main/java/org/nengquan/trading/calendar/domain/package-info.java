/** What it takes to change the exchange's calendar. */
@NullMarked
package org.nengquan.trading.calendar.domain;

import org.jspecify.annotations.NullMarked;
