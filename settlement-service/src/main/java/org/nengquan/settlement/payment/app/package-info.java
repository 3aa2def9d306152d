/** Credits each deposit notice exactly once; the bank is a port. */
@NullMarked
package org.nengquan.settlement.payment.app;

import org.jspecify.annotations.NullMarked;
