/** A line on which bank, cash ledger and unit ledger differ. */
@NullMarked
package org.nengquan.settlement.reconciliation.domain;

import org.jspecify.annotations.NullMarked;
