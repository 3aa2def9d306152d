/** Hears trades and deliveries, tells of requested, settled and defaulted ones. */
@NullMarked
package org.nengquan.settlement.clearing.stream;

import org.jspecify.annotations.NullMarked;
