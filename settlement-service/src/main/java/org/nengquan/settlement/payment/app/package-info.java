/** Credits each deposit notice exactly once and asks for payments; the bank is a port. */
@NullMarked
package org.nengquan.settlement.payment.app;

import org.jspecify.annotations.NullMarked;
