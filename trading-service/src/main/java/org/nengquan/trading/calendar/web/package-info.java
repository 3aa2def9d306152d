/** The exchange's calendar over HTTP. */
@NullMarked
package org.nengquan.trading.calendar.web;

import org.jspecify.annotations.NullMarked;
