/** Claims, pays and unwinds trades, a batch at a time. */
@NullMarked
package org.nengquan.settlement.clearing.app;

import org.jspecify.annotations.NullMarked;
