/** Books entries, reads balances and statement lines, seals what was committed. */
@NullMarked
package org.nengquan.settlement.ledger.app;

import org.jspecify.annotations.NullMarked;
