/** Issues and shows invoices of the trading service fee. */
@NullMarked
package org.nengquan.settlement.invoice.app;

import org.jspecify.annotations.NullMarked;
