/** The timer that sends what is due. */
@NullMarked
package org.nengquan.settlement.payout.stream;

import org.jspecify.annotations.NullMarked;
