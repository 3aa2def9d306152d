/** Runs the steps of a day's end; whatever interrupts them, they go on where they stopped. */
@NullMarked
package org.nengquan.settlement.dayend.app;

import org.jspecify.annotations.NullMarked;
