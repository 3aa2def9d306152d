/** Settlement accounts, their changes and bindings in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.bankaccount.store;

import org.jspecify.annotations.NullMarked;
