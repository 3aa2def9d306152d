/** What moved in a period, read from the ledger and the settlements. */
@NullMarked
package org.nengquan.settlement.export.store;

import org.jspecify.annotations.NullMarked;
