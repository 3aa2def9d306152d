/** Invoices over HTTP, each to its own payer. */
@NullMarked
package org.nengquan.settlement.invoice.web;

import org.jspecify.annotations.NullMarked;
