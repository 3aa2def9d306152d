/** Double-entry in fen: accounts, entries that balance, and the hash chain over them; knows nothing of trades, banks or SQL. */
@NullMarked
package org.nengquan.settlement.ledger.domain;

import org.jspecify.annotations.NullMarked;
