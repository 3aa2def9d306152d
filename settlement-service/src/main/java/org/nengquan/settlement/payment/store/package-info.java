/** The bank cursor, deposits and suspense in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.payment.store;

import org.jspecify.annotations.NullMarked;
