/** When money may leave, and the entries by which it does; knows nothing of the bank's line. */
@NullMarked
package org.nengquan.settlement.payout.domain;

import org.jspecify.annotations.NullMarked;
