/** Cash accounts and freezes in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.account.store;

import org.jspecify.annotations.NullMarked;
