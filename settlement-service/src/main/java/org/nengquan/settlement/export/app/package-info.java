/** Gathers what a statement or a voucher file shows. */
@NullMarked
package org.nengquan.settlement.export.app;

import org.jspecify.annotations.NullMarked;
