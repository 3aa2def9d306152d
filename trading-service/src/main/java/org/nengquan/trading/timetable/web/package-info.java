/** Changes of the timetable over HTTP. */
@NullMarked
package org.nengquan.trading.timetable.web;

import org.jspecify.annotations.NullMarked;
