/** The chart of accounts with its balances over HTTP. */
@NullMarked
package org.nengquan.settlement.ledger.web;

import org.jspecify.annotations.NullMarked;
