/** What it takes to change the hours of a trading day. */
@NullMarked
package org.nengquan.trading.timetable.domain;

import org.jspecify.annotations.NullMarked;
