/** The HTTP adapter to the bank and the loop that polls it. */
@NullMarked
package org.nengquan.settlement.payment.stream;

import org.jspecify.annotations.NullMarked;
