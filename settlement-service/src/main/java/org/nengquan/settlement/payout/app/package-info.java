/** Requests, approves, calls back and sends payments; the bank is asked outside transactions. */
@NullMarked
package org.nengquan.settlement.payout.app;

import org.jspecify.annotations.NullMarked;
