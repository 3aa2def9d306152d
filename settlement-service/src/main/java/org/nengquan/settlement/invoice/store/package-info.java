/** Invoices in PostgreSQL, added up from the settled trades. */
@NullMarked
package org.nengquan.settlement.invoice.store;

import org.jspecify.annotations.NullMarked;
