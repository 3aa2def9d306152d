/** 三方对账: compares bank, cash ledger and unit ledger, and stops exactly the accounts that differ. */
@NullMarked
package org.nengquan.settlement.reconciliation.app;

import org.jspecify.annotations.NullMarked;
