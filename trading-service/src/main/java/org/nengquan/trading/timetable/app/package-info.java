/** Proposes, decides, announces and finds changes of the timetable. */
@NullMarked
package org.nengquan.trading.timetable.app;

import org.jspecify.annotations.NullMarked;
