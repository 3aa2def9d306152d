/** Changes of the timetable in PostgreSQL. */
@NullMarked
package org.nengquan.trading.timetable.store;

import org.jspecify.annotations.NullMarked;
