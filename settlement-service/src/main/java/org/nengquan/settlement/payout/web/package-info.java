/** Withdrawals over HTTP, each to its own holder. */
@NullMarked
package org.nengquan.settlement.payout.web;

import org.jspecify.annotations.NullMarked;
