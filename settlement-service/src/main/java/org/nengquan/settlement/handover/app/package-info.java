/** Hands cash to the market and takes back what the market releases. */
@NullMarked
package org.nengquan.settlement.handover.app;

import org.jspecify.annotations.NullMarked;
