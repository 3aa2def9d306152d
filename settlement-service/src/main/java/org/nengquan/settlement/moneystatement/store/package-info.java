/** Signed statements and their leaves in PostgreSQL, and the key that signs them. */
@NullMarked
package org.nengquan.settlement.moneystatement.store;

import org.jspecify.annotations.NullMarked;
