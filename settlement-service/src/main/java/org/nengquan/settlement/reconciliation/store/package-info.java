/** The bank's lines and the differences found, in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.reconciliation.store;

import org.jspecify.annotations.NullMarked;
